import {
  type Language,
  languages,
  type PageGraph,
  type PageSource,
  type PartialDate,
  Problem,
  partialDate,
} from "../../domain/index.ts";
import { type FoundPage, pageTexts } from "../../pipeline/index.ts";
import { type Gazetteer, placeSaid } from "../../places/index.ts";
import { stdin } from "./find-pages.ts";
import type { PageFacts } from "./manifest.ts";

/** A page of a file: ready to be read, read before, or refused beside others that are not. */
export type OpenedPage = GoodPage | RefusedPage;

export type GoodPage =
  | { readonly kind: "ready"; readonly page: PageSource }
  /** `source` is where the reading stands, the page's own source is in the reading. */
  | { readonly kind: "read"; readonly source: string; readonly graph: PageGraph };

export interface RefusedPage {
  readonly kind: "refused";
  readonly source: string;
  readonly error: unknown;
}

/**
 * The pages of a file, ready to be read: their texts and what is said of them. What the caller says
 * wins over what the file says of itself.
 * @throws Problem FILE_EMPTY, FILE_BINARY and other FILE_… where nothing of the file can be read;
 * BAD_INPUT where a fact can't be.
 */
export async function pageSources(
  path: string,
  bytes: Uint8Array,
  facts: PageFacts,
  gazetteer: Gazetteer,
): Promise<readonly OpenedPage[]> {
  const known = knownFacts(facts, gazetteer);
  const name = path === stdin ? "the standard input" : path;
  const found = await pageTexts(bytes, name);
  if (known.number !== null && found.length > 1) throw numberForSeveral(name, known.number, found);
  return found.map((page) => openedPage(page, `${path}${page.source.slice(name.length)}`, known));
}

function openedPage(page: FoundPage, source: string, known: KnownFacts): OpenedPage {
  if (page.kind === "refused") return { kind: "refused", source, error: page.problem };
  return {
    kind: "ready",
    page: {
      text: page.text,
      source,
      ...known,
      publication: known.publication ?? page.publication,
      publishedOn: known.publishedOn ?? page.publishedOn,
      language: known.language ?? page.language,
    },
  };
}

/** Pages of one paper, day and number replace each other. */
function numberForSeveral(name: string, number: string, found: readonly FoundPage[]): Problem {
  return new Problem(
    "BAD_INPUT",
    `"${name}" holds ${found.length} pages and the page number "${number}" can be that of one only; leave it out, so that each page's own is read.`,
  );
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
    home: home === undefined ? null : placeSaid(home, gazetteer),
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
