import type {
  Article,
  ArticleId,
  Extraction,
  Mention,
  PageId,
} from "../../../../src/domain/index.ts";
import { findEnglishMentions } from "../../../../src/extract/english/find-english-mentions.ts";
import { openGazetteer } from "../../../../src/places/index.ts";

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

export function readEnglish(body: string, headline = "Briefly"): Extraction {
  const setting = { language: "en", home: null } as const;
  return findEnglishMentions(englishArticle(body, headline), setting, openGazetteer());
}

/** `kind text = name` of each mention, in order; the name only where it is another than the text. */
export function mentionsIn(body: string, headline = "Briefly"): readonly string[] {
  return readEnglish(body, headline).mentions.map(inWords);
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
