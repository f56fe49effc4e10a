import { createHash } from "node:crypto";
import { type Article, articleBody } from "../../domain/index.ts";

/** Shorter bodies (a caption, a notice of one line) are alike without being the same story. */
const fewestLetters = 40;

/**
 * What an article's body says, whatever its signs, spaces and widths: `text:` and 20 hexadecimal digits.
 * Articles of one key are one story printed several times. Null where the body is too short to tell.
 */
export function textKey(article: Pick<Article, "text" | "bodyStart">): string | null {
  const letters = articleBody(article)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  if ([...letters].length < fewestLetters) return null;
  return `text:${createHash("sha256").update(letters).digest("hex").slice(0, 20)}`;
}
