import type { Article, Block } from "../domain/index.ts";
import { fillBlanks } from "../text/index.ts";
import { doubtWords } from "./doubt-words.ts";

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

/** A doubt in words. */
export function doubt(
  name: keyof typeof doubtWords,
  ...words: readonly (string | number)[]
): string {
  return fillBlanks(doubtWords[name], words);
}

function doubtfulJoin({ index, join }: Block): readonly string[] {
  if (join === null || join.score >= 0.5) return [];
  const after = indexIn(join.after);
  if (join.runnerUp === null) return [doubt("doubtfulJoin", index, after)];
  return [doubt("doubtfulAmongTwo", index, after, indexIn(join.runnerUp.after))];
}

function brokenOff({ headline, truncated, text }: Article): readonly string[] {
  const name = headline ?? `${text.slice(0, 20)}…`;
  return truncated ? [doubt("breaksOff", name)] : [];
}

/** A line of furniture is expected; a paragraph that was left out is told. */
function leftOut(text: string, { index, role, span }: Block): readonly string[] {
  if (role !== "furniture" || span.end - span.start < 40) return [];
  const words = text.slice(span.start, span.start + 20);
  return [doubt("leftOut", index, words)];
}

function indexIn(block: string): string {
  return block.slice(block.lastIndexOf(".") + 1);
}
