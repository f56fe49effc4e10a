import type { Language, PartialDate, PlaceCode } from "../domain/index.ts";

/** A page as it comes in. What is null is inferred from the masthead and the text. */
export interface PageSource {
  /** Well-formed NFC, lines ended by `\n`. */
  readonly text: string;
  /** Where it came from: a file's path as given, or `-`. */
  readonly source: string;
  readonly publication: string | null;
  readonly publishedOn: PartialDate | null;
  /** The page's number as printed. */
  readonly number: string | null;
  readonly language: Language | null;
  readonly home: PlaceCode | null;
}
