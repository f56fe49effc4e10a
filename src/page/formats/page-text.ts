import type { Language, PartialDate, Problem } from "../../domain/index.ts";

/** A page's text and what its file says of it; null is what the file doesn't say. */
export interface PageText {
  readonly kind: "text";
  /**
   * The file's name; where a file holds several pages, with what tells them apart: `feed.xml#3` and
   * `paper.pdf#2` (counted from 1), `archive.zip/inner.txt`.
   */
  readonly source: string;
  /** Well-formed NFC; blocks of lines that end with `\n`, with blank lines between them. */
  readonly text: string;
  readonly title: string | null;
  readonly publication: string | null;
  readonly publishedOn: PartialDate | null;
  readonly language: Language | null;
}

/** A part of a file that can't be read, beside others that can. */
export interface RefusedPart {
  readonly kind: "refused";
  readonly source: string;
  readonly problem: Problem;
}

/** What is found in a file, part by part. */
export type FoundPage = PageText | RefusedPart;

/** A page of which only the text is known. */
export function bareText(source: string, text: string): PageText {
  return {
    kind: "text",
    source,
    text,
    title: null,
    publication: null,
    publishedOn: null,
    language: null,
  };
}
