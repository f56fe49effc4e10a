import type { PartialDate } from "./date.ts";
import type { PageId } from "./id.ts";
import type { Language } from "./language.ts";
import type { EntityKind } from "./mention.ts";
import type { Page } from "./page.ts";
import type { PlaceCode } from "./place.ts";

/** A page as it comes in. What is null is inferred from its masthead and its text. */
export interface PageSource {
  /** Well-formed NFC, lines ended by `\n`. */
  readonly text: string;
  /** Where it came from: a file's path as given, or `-`. */
  readonly source: string;
  readonly publication: string | null;
  readonly publishedOn: PartialDate | null;
  /** As printed: `3`, `A3`. */
  readonly number: string | null;
  readonly language: Language | null;
  readonly home: PlaceCode | null;
}

/** A page that was read, as it would come in once more. */
export function pageSourceOf(page: Page): PageSource {
  const { text, source, publication, publishedOn, number, language, home } = page;
  return {
    text,
    source,
    publication: publication?.name ?? null,
    publishedOn,
    number,
    language,
    home,
  };
}

/** What became of a page that was given to the graph. */
export interface IngestOutcome {
  readonly page: PageId;
  readonly state: "added" | "replaced" | "unchanged";
  readonly articles: number;
  readonly entities: number;
  readonly mentions: number;
  readonly doubts: readonly string[];
}

/** Reads a page and writes it to the graph, whole or not at all. */
export type Ingest = (source: PageSource) => Promise<IngestOutcome>;

/**
 * What a name is found by, each in lower case without spaces and marks: the name itself in
 * simplified characters, its readings in pinyin, and the initials of these.
 */
export interface SearchKeys {
  readonly folded: readonly string[];
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
}

/** Makes the search keys of a name. */
export type KeysOf = (name: string, kind: EntityKind) => SearchKeys;

/** What names and texts are found by. */
export interface TextForms {
  readonly keysOf: KeysOf;
  /** A text in simplified characters, of the same length unit by unit. */
  readonly simplified: (text: string) => string;
}
