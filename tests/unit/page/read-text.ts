import { readFileSync } from "node:fs";
import type { Article, PageReading, PageSource } from "../../../src/domain/index.ts";
import { readPage } from "../../../src/page/index.ts";
import { openGazetteer } from "../../../src/places/index.ts";

/** Reads a text as a page of which nothing is known but its home and what a test says. */
export function readText(text: string, known: Partial<PageSource> = {}): PageReading {
  const unknown = {
    text,
    source: "test.txt",
    publication: null,
    publishedOn: null,
    number: null,
    language: null,
    home: "4312",
  };
  return readPage({ ...unknown, ...known }, openGazetteer());
}

/** A page that lies in tests/fixtures/page. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/page/${name}`, import.meta.url), "utf8");
}

/** The article with this headline. */
export function articleNamed(reading: PageReading, headline: string | null): Article {
  const article = reading.articles.find((one) => one.headline === headline);
  if (!article) throw new Error(`no article "${headline}"`);
  return article;
}
