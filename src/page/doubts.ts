import type { Article, Block } from "../domain/index.ts";

/** Says in words what a reader of a page is not sure of. */
export function collectDoubts(
  blocks: readonly Block[],
  articles: readonly Article[],
): readonly string[] {
  return [...blocks.flatMap(doubtfulJoin), ...articles.flatMap(brokenOff)];
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

function indexIn(block: string): string {
  return block.slice(block.lastIndexOf(".") + 1);
}
