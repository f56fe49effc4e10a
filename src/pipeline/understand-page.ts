import type { Language, PageGraph, PartialDate, PlaceCode } from "../domain/index.ts";
import { findMentions } from "../extract/index.ts";
import { readPage } from "../page/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { resolvePage } from "../resolve/index.ts";

/** A page as it comes in: its text and what is known about it. What is null is inferred. */
export interface PageSource {
  /** Decoded text, as `decodeBytes` gives it. */
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

/** Reads a page into articles, the articles into mentions, and the mentions into entities. */
export function understandPage(source: PageSource, gazetteer: Gazetteer): PageGraph {
  const reading = readPage(source, gazetteer);
  const { language, home } = reading.page;
  const extractions = reading.articles.map((article) =>
    findMentions(article, { language, home }, gazetteer),
  );
  return resolvePage(reading, extractions, gazetteer);
}
