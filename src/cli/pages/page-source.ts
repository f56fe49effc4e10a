import {
  type Language,
  languages,
  type PageSource,
  type PartialDate,
  type PlaceCode,
  Problem,
  partialDate,
} from "../../domain/index.ts";
import type { Gazetteer } from "../../places/index.ts";
import { decodeBytes } from "../../text/index.ts";
import { stdin } from "./find-pages.ts";
import type { PageFacts } from "./manifest.ts";

/**
 * A page ready to be read: its decoded text and what is said of it.
 * @throws Problem FILE_EMPTY, FILE_BINARY, FILE_ENCODING; BAD_INPUT where a fact can't be.
 */
export function pageSource(
  path: string,
  bytes: Uint8Array,
  facts: PageFacts,
  gazetteer: Gazetteer,
): PageSource {
  const { text } = decodeBytes(bytes, path === stdin ? "the standard input" : path);
  return { text, source: path, ...knownFacts(facts, gazetteer) };
}

type KnownFacts = Omit<PageSource, "text" | "source">;

/**
 * Reads the facts of a page; null is what isn't given.
 * @throws Problem BAD_INPUT that quotes the fact.
 */
export function knownFacts(facts: PageFacts, gazetteer: Gazetteer): KnownFacts {
  const { publication, home, date, page, language } = facts;
  return {
    publication: publication?.trim() || null,
    publishedOn: date === undefined ? null : knownDate(date),
    number: page?.trim() || null,
    language: language === undefined ? null : knownLanguage(language),
    home: home === undefined ? null : knownPlace(home, gazetteer),
  };
}

function knownDate(date: string): PartialDate {
  const read = partialDate(date);
  if (read) return read;
  throw new Problem(
    "BAD_INPUT",
    `The date is "${date}" and must be a real day, month or year like 2023-07-05, 2023-07 or 2023.`,
  );
}

function knownLanguage(language: string): Language {
  const read = languages.find((each) => each === language);
  if (read) return read;
  throw new Problem(
    "BAD_INPUT",
    `The language is "${language}" and must be one of ${languages.join(", ")}.`,
  );
}

function knownPlace(home: string, gazetteer: Gazetteer): PlaceCode {
  const byCode = gazetteer.place(home);
  if (byCode) return byCode.code;
  const [first, ...others] = gazetteer.named(home);
  if (!first) {
    throw new Problem(
      "BAD_INPUT",
      `The home place "${home}" is not in the gazetteer; write its full name like 张家界市, or its code like 430800.`,
    );
  }
  if (others.length === 0) return first.code;
  const choices = [first, ...others]
    .slice(0, 5)
    .map(({ code }) => `${code} (${pathOf(code, gazetteer)})`);
  throw new Problem(
    "BAD_INPUT",
    `The home place "${home}" may be ${choices.join(", ")}${others.length > 4 ? " and others" : ""}; write its code.`,
  );
}

/** 湖南省张家界市桑植县 for a county's code. */
function pathOf(code: PlaceCode, gazetteer: Gazetteer): string {
  const names = [code, ...gazetteer.ancestors(code).map((place) => place.code)].map(
    (each) => gazetteer.place(each)?.name ?? each,
  );
  return names.reverse().join(" ");
}
