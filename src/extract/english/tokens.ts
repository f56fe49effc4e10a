import type { Article, Span } from "../../domain/index.ts";
import { sentences } from "../../text/index.ts";
import { abbreviations } from "./words/abbreviations.ts";

type Shape = "name" | "caps" | "word" | "number" | "possessive" | "mark";
type Zone = "heading" | "byline" | "body";

/** A word, number or mark of an article. */
export interface Token extends Span {
  readonly text: string;
  readonly shape: Shape;
  /** Sentence of the article, from 0. */
  readonly sentence: number;
  /** Line of the article, from 0. */
  readonly paragraph: number;
  readonly zone: Zone;
  /** Whether it begins a line, a sentence or a quotation, so that its capital tells nothing. */
  readonly opens: boolean;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  /** Whether it belongs to the quoted title of a work. */
  readonly work: boolean;
}

const pattern =
  /(?:\p{Lu}\.){2,}|[$£€]?\d+(?:[.,:]\d+)*\p{L}*%?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&]\p{L}[\p{L}\p{M}\p{N}]*)*|\S/gu;

/** The tokens of an article's text, in order; offsets are the article's. */
export function readTokens(article: Article): readonly Token[] {
  const bare = bareTokens(article.text);
  const quotes = quoteSpans(bare);
  const ends = sentences(article.text).map((span) => span.end);
  let sentence = 0;
  let paragraph = 0;
  let from = 0;
  return bare.map((token, i) => {
    while (sentence < ends.length - 1 && token.start >= (ends[sentence] ?? 0)) sentence += 1;
    paragraph += newlinesBetween(article.text, from, token.start);
    from = token.start;
    const quote = quotes.find((span) => token.start > span.start && token.end < span.end);
    return {
      ...token,
      sentence,
      paragraph,
      zone: zoneOf(article, token),
      opens: opensSentence(article.text, bare, i),
      quoted: quote !== undefined,
      work: quote?.work ?? false,
    };
  });
}

/** A token written with a capital. */
export interface CapitalToken extends Token {
  readonly shape: "name" | "caps";
}

/** Whether a token is written with a capital. */
export function isCapital(token: Token | undefined): token is CapitalToken {
  return token?.shape === "name" || token?.shape === "caps";
}

type BareToken = Pick<Token, "start" | "end" | "text" | "shape">;

function bareTokens(text: string): readonly BareToken[] {
  const tokens: BareToken[] = [];
  const put = (start: number, end: number, shape: Shape): void => {
    tokens.push({ start, end, text: text.slice(start, end), shape });
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const possessive = /['’]s$/i.exec(match[0]);
    const end = start + match[0].length - (possessive ? 2 : 0);
    const stop = possessive ? end : endWithStop(text, start, end);
    put(start, stop, shapeOf(text.slice(start, stop)));
    if (possessive) put(end, end + 2, "possessive");
    const bare = !possessive && /s['’] \p{L}/u.exec(text.slice(stop - 1, stop + 3));
    if (bare && isUpper(text.slice(start))) put(stop, stop + 1, "possessive");
    pattern.lastIndex = Math.max(tokens.at(-1)?.end ?? 0, start + 1);
  }
  return tokens;
}

function endWithStop(text: string, start: number, end: number): number {
  if (text[end] !== ".") return end;
  const word = text.slice(start, end);
  const isInitial = /^\p{Lu}$/u.test(word) && /^\. ?["“]?\p{Lu}/u.test(text.slice(end, end + 4));
  const usual = `${word.charAt(0)}${word.slice(1).toLowerCase()}.`;
  return isInitial || abbreviations.has(usual) ? end + 1 : end;
}

function shapeOf(text: string): Shape {
  if (/^[$£€]?\d/.test(text)) return "number";
  if (!/^\p{L}/u.test(text)) return "mark";
  if (!isUpper(text)) return /^\p{Ll}\p{Lu}/u.test(text) ? "name" : "word";
  return /^\p{Lu}[\p{Lu}\p{N}&.'’-]+$/u.test(text) && !/^\p{Lu}\.$/u.test(text) ? "caps" : "name";
}

function isUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function newlinesBetween(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
    count += 1;
  }
  return count;
}

function zoneOf(article: Article, token: Span): Zone {
  const lineStart = article.text.lastIndexOf("\n", token.start - 1) + 1;
  const line = article.text.slice(lineStart, lineStart + 90).split("\n")[0] ?? "";
  if (/^by [^.!?]{3,60}$/i.test(line)) return "byline";
  if (token.start >= article.bodyStart) return "body";
  const isAuthor = article.authors.some(
    ({ span }) => token.start >= span.start && token.end <= span.end,
  );
  return isAuthor ? "byline" : "heading";
}

function opensSentence(text: string, tokens: readonly BareToken[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before) return true;
  if (text.slice(before.end, token.start).includes("\n")) return true;
  if (/^[.!?:;•*—–]$/.test(before.text)) return true;
  if (/^["“”‘(]$/.test(before.text)) return true;
  return false;
}

interface Quote extends Span {
  readonly work: boolean;
}

/** What stands between double quotation marks of one line (or single curly ones). */
function quoteSpans(tokens: readonly BareToken[]): readonly Quote[] {
  const spans: Quote[] = [];
  let open = -1;
  tokens.forEach((token, i) => {
    if (open >= 0 && /^["”]$/.test(token.text)) {
      const inside = tokens.slice(open + 1, i);
      const start = tokens[open]?.start ?? 0;
      spans.push({ start, end: token.end, work: isTitleOfWork(inside) });
      open = -1;
    } else if (/^["“]$/.test(token.text)) {
      open = i;
    }
  });
  return spans;
}

const smallWords = new Set("a an the of in on at to for from and or but with by is as".split(" "));

/** A short quotation in title case, without the marks of a sentence, is the title of a work. */
function isTitleOfWork(inside: readonly BareToken[]): boolean {
  const words = inside.filter((token) => token.shape !== "mark" && token.shape !== "possessive");
  const heavy = words.filter((token) => !smallWords.has(token.text));
  const raised = heavy.filter((token) => token.shape !== "word");
  return words.length <= 12 && heavy.length > 0 && raised.length === heavy.length;
}
