import type {
  Article,
  ArticleId,
  Extraction,
  Mention,
  PageId,
  Place,
} from "../../../../src/domain/index.ts";
import { findEnglishMentions } from "../../../../src/extract/english/find-english-mentions.ts";
import type { Gazetteer } from "../../../../src/places/index.ts";

/** An English article with one headline line. */
export function englishArticle(body: string, headline = "Briefly"): Article {
  return {
    id: "article:test" as ArticleId,
    page: "page:test" as PageId,
    headline,
    kicker: null,
    subhead: null,
    authors: [],
    agency: null,
    datelinePlace: null,
    publishedOn: null,
    text: `${headline}\n${body}`,
    bodyStart: headline.length + 1,
    segments: [],
    truncated: false,
  };
}

/** A gazetteer that knows the given names of places and nothing else. */
export function gazetteerOf(...names: readonly string[]): Gazetteer {
  const placeNamed = (name: string): Place => ({
    code: `X-${name}`,
    name,
    level: "city",
    parent: null,
  });
  return {
    place: () => undefined,
    abbreviated: () => undefined,
    named: (name) => (names.includes(name) ? [placeNamed(name)] : []),
    villages: () => [],
    villageNamed: () => [],
    ancestors: () => [],
    isWithin: () => false,
    matchesAt: () => [],
    shortName: (place) => place.name,
    english: () => null,
    nameIn: (place) => place.name,
    otherNames: () => [],
    resolve: () => null,
  };
}

export function readEnglish(
  body: string,
  headline = "Briefly",
  ...places: readonly string[]
): Extraction {
  const setting = { language: "en", home: null } as const;
  return findEnglishMentions(englishArticle(body, headline), setting, gazetteerOf(...places));
}

/** `kind text = name` of each mention, in order; the name only where it is another than the text. */
export function mentionsIn(
  body: string,
  headline = "Briefly",
  ...places: readonly string[]
): readonly string[] {
  return readEnglish(body, headline, ...places).mentions.map(inWords);
}

/** `person: title @ organization`, with the tenure and `private` where they tell something. */
export function titlesIn(body: string): readonly string[] {
  const { mentions, titles } = readEnglish(body);
  return titles.map(({ person, title, organization, tenure, isPublic }) => {
    const marks = [tenure === "current" ? "" : ` (${tenure})`, isPublic ? "" : " private"].join("");
    return `${mentions[person]?.name}: ${title} @ ${organization ?? "?"}${marks}`;
  });
}

function inWords({ kind, text, name, form }: Mention): string {
  const meant = name === text ? "" : ` = ${name}`;
  return `${kind} ${text}${meant}${form === "anaphora" ? " (points)" : ""}`;
}
