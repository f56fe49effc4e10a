import type { MarkupDocument } from "./parse-markup.ts";

/** What a page's JSON-LD says of its article; null or empty where it doesn't. */
export interface NewsArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly language: string | null;
  /** Plain text, or HTML. */
  readonly body: string | null;
}

/**
 * The article that a document's JSON-LD describes (schema.org's NewsArticle and its kin): of several
 * the one with the longest text. Null where there is none.
 */
export function newsArticle(document: MarkupDocument): NewsArticle | null {
  const articles = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => thingsIn(parsed(script.textContent ?? "")))
    .filter(isArticle)
    .map(readArticle);
  return (
    articles.sort((a, b) => (b.body?.length ?? 0) - (a.body?.length ?? 0)).find(() => true) ?? null
  );
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    // Some sites wrap it in a comment or leave line ends in their strings.
    return JSON.parse(json.replace(/^\s*<!--|-->\s*$/g, "").replace(/[\r\n\t]+/g, " "));
  } catch {
    return null;
  }
}

/** The things at the top, in lists and in `@graph`. */
function thingsIn(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value["@graph"]), ...thingsIn(value.mainEntity)];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null;
}

function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => /(?:Article|BlogPosting|^Report)$/.test(type));
}

function typesOf(thing: Thing): readonly string[] {
  return [thing["@type"]].flat().filter((type) => typeof type === "string");
}

function readArticle(thing: Thing): NewsArticle {
  return {
    headline: nameOf(thing.headline) ?? nameOf(thing.name),
    authors: peopleIn(thing.author ?? thing.creator),
    publisher: nameOf(thing.publisher) ?? nameOf(thing.sourceOrganization),
    datePublished: nameOf(thing.datePublished) ?? nameOf(thing.dateCreated),
    language: nameOf(thing.inLanguage),
    body: nameOf(thing.articleBody) ?? nameOf(thing.text),
  };
}

function peopleIn(value: unknown): readonly string[] {
  const people = [value].flat().filter((one) => !isThing(one) || !isOrganization(one));
  return people.map(nameOf).filter((name) => name !== null && !/^https?:/.test(name)) as string[];
}

function isOrganization(thing: Thing): boolean {
  return typesOf(thing).some((type) => /Organization$/.test(type));
}

/** A text, the name of a thing, or the first of several of these. */
function nameOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return value.map(nameOf).find((name) => name !== null) ?? null;
  return isThing(value) ? nameOf(value.name ?? value["@value"] ?? value.alternateName) : null;
}
