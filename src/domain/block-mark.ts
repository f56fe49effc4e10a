import { type Id, idOf } from "./id.ts";

export type BlockKey = Id<"words">;

/** A block known by its words, so that it is found again when its page is read again. */
export interface BlockMark {
  readonly key: BlockKey;
  /** How it begins, for people. */
  readonly begins: string;
}

const mostBegins = 20;

/**
 * Marks the blocks of one page, given in their order on it. White space does not count, so that other
 * line ends leave a block what it is; of blocks with the same words each counts by how many stand before.
 */
export function blockMarks(texts: readonly string[]): readonly BlockMark[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const words = text.replace(/\s+/g, "");
    const twin = seen.get(words) ?? 0;
    seen.set(words, twin + 1);
    const begins = [...text.replace(/\s+/g, " ").trim()].slice(0, mostBegins).join("");
    return { key: idOf("words", words, twin), begins };
  });
}
