import {
  type Article,
  articleId,
  type EntityKind,
  type Mention,
  pageId,
  plainArticle,
} from "../../../domain/index.ts";
import type { Gazetteer } from "../../../places/index.ts";
import { findEnglishMentions } from "../../english/find-english-mentions.ts";
import type { Labeling } from "../labelings.ts";
import type { TaggedSpan } from "../tagged-span.ts";

/** Finds the names of an English text by the rules that read articles. */
export function tagEnglish(
  text: string,
  labeling: Labeling,
  gazetteer: Gazetteer,
): readonly TaggedSpan[] {
  const { mentions } = findEnglishMentions(
    articleOf(text),
    { language: "en", home: null },
    gazetteer,
  );
  return mentions
    .filter(isName)
    .map(({ span, kind, confidence }) => ({ ...span, type: types[labeling][kind], confidence }));
}

/** Names in either form; he, the council and what only a title implies are none. */
function isName({ form }: Mention): boolean {
  return form === "name" || form === "short";
}

const types: Readonly<Record<Labeling, Readonly<Record<EntityKind, string>>>> = {
  msra: { person: "PER", location: "LOC", organization: "ORG" },
  cluener: { person: "name", location: "address", organization: "organization" },
  news: { person: "person", location: "location", organization: "organization" },
};

/** The text as an article of no page: the rules ask for one. */
function articleOf(text: string): Article {
  const page = pageId({ publication: null, publishedOn: null, number: null, text });
  return plainArticle(articleId(page, text), page, text);
}
