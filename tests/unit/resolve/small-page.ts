import {
  type Article,
  type Author,
  articleId,
  type Language,
  type PageGraph,
  type PageReading,
  pageId,
} from "../../../src/domain/index.ts";
import { findMentions } from "../../../src/extract/index.ts";
import { openGazetteer } from "../../../src/places/index.ts";
import { resolvePage } from "../../../src/resolve/index.ts";

const id = pageId({ publication: null, publishedOn: null, number: null, text: "" });

/** What becomes of a page of Zhangjiajie whose articles have these texts. */
export function graphOf(...texts: readonly string[]): PageGraph {
  return resolved(
    "zh",
    texts.map((text) => article(text, [])),
  );
}

/** The same in a paper of another home. */
export function graphAt(home: string, ...texts: readonly string[]): PageGraph {
  return resolved(
    "zh",
    texts.map((text) => article(text, [])),
    home,
  );
}

/** The same with a reporter, whose name begins the text. */
export function graphByAuthor(name: string, text: string): PageGraph {
  const author: Author = { name, credit: "reporter", span: { start: 0, end: name.length } };
  return resolved("zh", [article(`${name}\n${text}`, [author])]);
}

/** What becomes of an English page with this home. */
export function englishGraphOf(home: string, ...texts: readonly string[]): PageGraph {
  return resolved(
    "en",
    texts.map((text) => article(text, [])),
    home,
  );
}

function resolved(language: Language, articles: readonly Article[], home = "4308"): PageGraph {
  const page = {
    ...{ id, publication: null, publishedOn: null, number: null },
    ...{ language, home, text: "", source: "-" },
  };
  const reading: PageReading = { page, blocks: [], articles, doubts: [] };
  const extractions = articles.map((a) => findMentions(a, { language, home }, openGazetteer()));
  return resolvePage(reading, extractions, openGazetteer());
}

function article(text: string, authors: readonly Author[]): Article {
  return {
    ...{ id: articleId(id, text), page: id, headline: null, kicker: null, subhead: null },
    ...{ authors, agency: null, datelinePlace: null, publishedOn: null, text, bodyStart: 0 },
    ...{ segments: [], truncated: false },
  };
}

/** The name of what the first mention with these words means. */
export function meaningOf(graph: PageGraph, words: string): string | undefined {
  const mentions = graph.articles.flatMap((resolvedArticle) => resolvedArticle.mentions);
  const found = mentions.find(({ mention }) => mention.text === words);
  return graph.entities.find((entity) => entity.id === found?.entity)?.name;
}

/** Ids of the people of a name, each once. */
export function peopleNamed(graph: PageGraph, name: string): readonly string[] {
  return graph.entities
    .filter((entity) => entity.kind === "person" && entity.name === name)
    .map((entity) => entity.id);
}

/** The offices as `name: title at body`. */
export function officesIn(graph: PageGraph): readonly string[] {
  const nameOf = (wanted: string | null): string =>
    graph.entities.find((entity) => entity.id === wanted)?.name ?? "-";
  return graph.articles
    .flatMap(({ claims }) => claims.filter(({ kind }) => kind === "holdsPosition"))
    .map((claim) => `${nameOf(claim.subject)}: ${claim.title} at ${nameOf(claim.object)}`);
}

/** The times of the offices as `name: title from … to …`, on a page of 16 August 2023. */
export function timesIn(text: string): readonly string[] {
  const publishedOn = { value: "2023-08-16", precision: "day" } as const;
  const graph = resolved("zh", [{ ...article(text, []), publishedOn }]);
  const nameOf = (id: string): string | undefined => graph.entities.find((e) => e.id === id)?.name;
  return graph.articles
    .flatMap(({ claims }) => claims)
    .map(({ subject, title, validFrom, validTo }) => {
      const [from, to] = [validFrom, validTo].map((date) => date?.value ?? "-");
      return `${nameOf(subject)}: ${title} ${from} to ${to}`;
    });
}
