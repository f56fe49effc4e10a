import { type Article, overlaps, type Span } from "../../domain/index.ts";
import { sentences, toSimplified, words } from "../../text/index.ts";
import { titleTo } from "./title-at.ts";

/** A word of a text, with jieba's part of speech. */
export interface Word extends Span {
  readonly text: string;
  readonly tag: string;
}

/** An article prepared for reading; all offsets are the article's. */
export interface ChineseText {
  readonly article: Article;
  /** The text in simplified characters, unit by unit: the same offsets hold. */
  readonly plain: string;
  readonly wordFrom: ReadonlyMap<number, Word>;
  readonly wordTo: ReadonlyMap<number, Word>;
  /** Where nothing is named: bylines, and titles of works in 《》. */
  readonly closed: readonly Span[];
  readonly sentences: readonly Span[];
  /** Offsets within words of the dictionary, where no name begins or ends. */
  readonly within: ReadonlySet<number>;
}

/** Prepares an article for reading. */
export function prepareText(article: Article): ChineseText {
  const plain = toSimplified(article.text);
  const found = words(plain).map(({ span, tag }) => ({
    start: span.start,
    end: span.end,
    text: plain.slice(span.start, span.end),
    tag,
  }));
  return {
    article,
    plain,
    wordFrom: new Map(found.map((word) => [word.start, word])),
    wordTo: new Map(found.map((word) => [word.end, word])),
    closed: [...worksIn(plain), ...bylinesOf(article, plain)],
    sentences: sentences(article.text),
    within: new Set(found.filter((word) => word.tag !== "x").flatMap(offsetsWithin)),
  };
}

/** The names of authors; but who signs with an office, 国家主席 A, is named in the text as well. */
function bylinesOf({ authors }: Article, plain: string): readonly Span[] {
  return authors
    .map(({ span }) => span)
    .filter(({ start }) => {
      const at = plain.slice(0, start).trimEnd().length;
      return titleTo(plain, at)?.kind !== "public";
    });
}

function offsetsWithin({ start, end }: Span): readonly number[] {
  return Array.from({ length: Math.max(0, end - start - 1) }, (_, i) => start + 1 + i);
}

function worksIn(plain: string): readonly Span[] {
  return [...plain.matchAll(/《[^》\n]{1,40}》/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function isClosed(text: ChineseText, span: Span): boolean {
  return text.closed.some((closed) => overlaps(closed, span));
}

/** Whether a word of the dictionary may begin here; guesses at unknown words don't count. */
export function isWordStart(text: ChineseText, offset: number): boolean {
  return !text.within.has(offset);
}

export function isWordEnd(text: ChineseText, offset: number): boolean {
  return !text.within.has(offset);
}

/** The word that is exactly this span; undefined where the words lie otherwise. */
export function wordOf(text: ChineseText, span: Span): Word | undefined {
  const word = text.wordFrom.get(span.start);
  return word?.end === span.end ? word : undefined;
}

/** The word that ends here; where the dictionary knows none, one character. */
export function wordBefore(text: ChineseText, at: number): Word {
  const word = text.wordTo.get(at);
  return word && word.tag !== "x" ? word : characterBefore(text, at);
}

export function characterBefore(text: ChineseText, at: number): Word {
  return { start: at - 1, end: at, text: text.plain.charAt(at - 1), tag: "n" };
}

/** Number of the paragraph (line) that holds an offset, from 0. */
export function paragraphOf(text: ChineseText, offset: number): number {
  return text.plain.slice(0, offset).split("\n").length - 1;
}

/** Number of the sentence that holds an offset, from 0. */
export function sentenceOf(text: ChineseText, offset: number): number {
  return Math.max(
    0,
    text.sentences.findLastIndex((sentence) => sentence.start <= offset),
  );
}

export function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}

/** Whether a clause begins here: at the start, after punctuation or a line end. */
export function isClauseStart(text: ChineseText, offset: number): boolean {
  return offset === 0 || !/[\p{L}\p{N}·]/u.test(text.plain.charAt(offset - 1));
}
