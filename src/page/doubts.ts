import type { Article, Block } from "../domain/index.ts";

/** Says in words what a reader of a page is not sure of. */
export function collectDoubts(
  text: string,
  blocks: readonly Block[],
  articles: readonly Article[],
): readonly string[] {
  return [
    ...blocks.flatMap(doubtfulJoin),
    ...articles.flatMap(brokenOff),
    ...blocks.flatMap((block) => leftOut(text, block)),
  ];
}

function doubtfulJoin({ index, join }: Block): readonly string[] {
  if (join === null || join.score >= 0.5) return [];
  const other = join.runnerUp
    ? `; block ${indexIn(join.runnerUp.after)} could stand before it too`
    : "";
  return [
    `Block ${index} is read after block ${indexIn(join.after)} with little certainty${other}.`,
  ];
}

function brokenOff({ headline, truncated, text }: Article): readonly string[] {
  const name = headline ?? `${text.slice(0, 20)}…`;
  return truncated ? [`"${name}" breaks off: its last sentence has no end.`] : [];
}

/** A line of furniture is expected; a paragraph that was left out is told. */
function leftOut(text: string, { index, role, span }: Block): readonly string[] {
  if (role !== "furniture" || span.end - span.start < 40) return [];
  const words = text.slice(span.start, span.start + 20);
  return [`Block ${index} ("${words}…") was left out: it stands twice or belongs to no article.`];
}

function indexIn(block: string): string {
  return block.slice(block.lastIndexOf(".") + 1);
}
