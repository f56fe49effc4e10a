import type { PageReading } from "../../../src/domain/index.ts";
import { fixture, readText } from "./read-text.ts";

/** What is right on a page: of each article the headline, authors, and blocks in reading order. */
interface Answer {
  readonly articles: readonly {
    readonly headline: string | null;
    readonly authors: readonly string[];
    readonly blocks: readonly number[];
  }[];
}

const pages = [
  "yantai-medium",
  "yantai-hard",
  "quanzhou-hard",
  "bedford-medium",
  "bedford-hard",
] as const;

test.each(pages)("%s is read in order", (name) => {
  const reading = readText(fixture(`${name}.txt`));
  expect(orderIn(reading, answerTo(name))).toEqual(
    answerTo(name).articles.map(({ blocks }) => blocks),
  );
});

test.each(pages)("%s has its headlines", (name) => {
  const reading = readText(fixture(`${name}.txt`));
  const found = reading.articles.map(({ headline }) => headline);
  expect(new Set(found)).toEqual(new Set(answerTo(name).articles.map(({ headline }) => headline)));
});

test.each(pages)("%s has its authors", (name) => {
  const reading = readText(fixture(`${name}.txt`));
  const found = reading.articles.flatMap(({ headline, authors }) =>
    authors.map((author) => `${headline}: ${author.name}`),
  );
  const right = answerTo(name).articles.flatMap(({ headline, authors }) =>
    authors.map((author) => `${headline}: ${author}`),
  );
  expect(new Set(found)).toEqual(new Set(right));
});

function answerTo(name: string): Answer {
  return JSON.parse(fixture(`${name}.json`)) as Answer;
}

/** The blocks of running text of each article, in the order read, articles as the answer lists them. */
function orderIn({ blocks }: PageReading, answer: Answer): readonly (readonly number[])[] {
  return answer.articles.map((right) => {
    const article = blocks[right.blocks[0] ?? 0]?.article;
    return blocks
      .filter((block) => block.article === article && ["body", "caption"].includes(block.role))
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map(({ index }) => index);
  });
}
