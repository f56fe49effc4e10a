import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { articleId, type EntityKind, pageId, plainArticle } from "../../src/domain/index.ts";
import { findMentions, openTagger, type TaggedSpan } from "../../src/extract/index.ts";
import { openGazetteer } from "../../src/places/index.ts";
import { type MarkedSentence, readParts } from "../../training/tagger/marked-sentences.ts";
import type { ReportCard } from "./report-card.ts";

const folder = resolve(import.meta.dirname, "../../../shared/data/ner");

/** Whether the sentences marked by hand that lie beside the repository are there. */
export const hasMarkedSentences = existsSync(join(folder, "msra-train.jsonl"));

const gazetteer = openGazetteer();
const page = pageId({ publication: null, publishedOn: null, number: null, text: "" });
/** Sentences of each set that are read; those that lie together in MSRA make one article of ten. */
const most = 1000;

/**
 * How well the names of held out sentences are found when they are read as articles: by the rules
 * alone, and by rules and each tagger together. F1 of exact spans and kinds, conventions of the sets.
 */
export async function scoreExtraction(): Promise<ReportCard> {
  const texts = {
    MSRA: articlesOf(readParts(folder, "msra").test.slice(0, most), 10),
    CLUENER: articlesOf(readParts(folder, "cluener").test.slice(0, most), 1),
  };
  const card: Record<string, Readonly<Record<string, number>>> = {};
  for (const model of ["off", "crf", "encoder"] as const) {
    const tagger = model === "off" ? null : await openTagger("news", gazetteer, model);
    for (const [name, articles] of Object.entries(texts)) {
      const tagged = await tagger?.tag(articles.map(({ text }) => text));
      const found = articles.map(({ text }, i) => namesIn(text, tagged?.[i] ?? null));
      const gold = articles.map(({ names }) => names);
      card[`held out ${name}, ${words[model]}`] = figuresOf(gold, found);
    }
  }
  return card;
}

const words = { off: "rules alone", crf: "with the crf", encoder: "with the encoder" };

interface MarkedArticle {
  readonly text: string;
  /** As `start end kind`. */
  readonly names: readonly string[];
}

function articlesOf(sentences: readonly MarkedSentence[], size: number): readonly MarkedArticle[] {
  const count = Math.ceil(sentences.length / size);
  return Array.from({ length: count }, (_, i) =>
    articleOf(sentences.slice(i * size, (i + 1) * size)),
  );
}

function articleOf(sentences: readonly MarkedSentence[]): MarkedArticle {
  let text = "";
  const names: string[] = [];
  for (const sentence of sentences) {
    for (const [start, end, type] of sentence.entities) {
      const kind = kinds[type];
      if (kind) names.push(`${start + text.length} ${end + text.length} ${kind}`);
    }
    text += `${sentence.text}\n`;
  }
  return { text, names };
}

const kinds: Readonly<Record<string, EntityKind>> = {
  PER: "person",
  LOC: "location",
  ORG: "organization",
  name: "person",
  address: "location",
  scene: "location",
  company: "organization",
  government: "organization",
  organization: "organization",
};

function namesIn(text: string, tagged: readonly TaggedSpan[] | null): readonly string[] {
  const article = plainArticle(articleId(page, text), page, text);
  const { mentions } = findMentions(article, { language: "zh", home: null, tagged }, gazetteer);
  return mentions
    .filter(({ form }) => form !== "anaphora" && form !== "inTitle")
    .map(({ span, kind }) => `${span.start} ${span.end} ${kind}`);
}

function figuresOf(
  gold: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): Readonly<Record<string, number>> {
  const f1Of = (kind: string): number => {
    const [wanted, read] = [gold, found].map((texts) =>
      texts.map((names) => new Set(names.filter((name) => name.endsWith(kind)))),
    );
    const hits = sum(
      (read ?? []).map((names, i) => [...names].filter((name) => wanted?.[i]?.has(name)).length),
    );
    const all = sum([...(wanted ?? []), ...(read ?? [])].map(({ size }) => size));
    return Math.round((2000 * hits) / Math.max(1, all)) / 1000;
  };
  return {
    all: f1Of(""),
    person: f1Of("person"),
    location: f1Of("location"),
    organization: f1Of("organization"),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
