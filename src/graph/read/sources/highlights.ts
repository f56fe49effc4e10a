import type { Span } from "../../../domain/index.ts";

/** What was typed, as it is looked for. */
export interface Typed {
  /** Its words, as typed and in simplified characters, in lower case; the longest first. */
  readonly words: readonly string[];
  /** The whole of it, folded as names are. */
  readonly folded: string;
}

/** Runs of letters and digits of a text in its scripts, each once. */
export function wordsOf(...texts: readonly string[]): readonly string[] {
  const words = texts.flatMap(
    (text) =>
      text
        .normalize("NFKC")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** What of a name matched: all, its beginning, or the words in it; nothing where only its sound did. */
export function highlightsIn(name: string, how: string, { words, folded }: Typed): readonly Span[] {
  if (how === "NAME") return [{ start: 0, end: name.length }];
  if (how === "NAME_PREFIX") return [{ start: 0, end: prefixEnd(name, folded.length) }];
  return how === "WORDS" ? occurrences(name, words) : [];
}

/** Where a name's first so many letters and digits end; marks between them are no part of the count. */
function prefixEnd(name: string, letters: number): number {
  let left = letters;
  let end = 0;
  for (const character of name) {
    if (left <= 0) break;
    end += character.length;
    if (/[\p{L}\p{N}]/u.test(character)) left -= character.length;
  }
  return end;
}

/** Units of text shown before and behind the first hit. */
const context = 40;

/** A passage of an article around its first hit. */
export interface Passage {
  readonly text: string;
  /** Offsets in the passage. */
  readonly highlights: readonly Span[];
  /** Where the passage stands in the article's text. */
  readonly span: Span;
}

/** The passage of a text that shows the words; `simplified` is the text in other characters, unit by unit. */
export function passageOf(text: string, simplified: string, words: readonly string[]): Passage {
  const hits = occurrences(simplified, words);
  const first = hits[0] ?? { start: 0, end: 0 };
  const start = wholeCharacter(text, Math.max(0, first.start - context));
  const end = wholeCharacter(text, Math.min(text.length, first.end + 2 * context));
  return {
    text: text.slice(start, end),
    highlights: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => ({ start: hit.start - start, end: hit.end - start })),
    span: { start, end },
  };
}

/** An offset that does not lie within a character of two units. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

/** Where the words stand in a text, in order and without overlap. */
function occurrences(text: string, words: readonly string[]): readonly Span[] {
  const lower = text.toLowerCase();
  // Of a few characters the lower form is longer, and then offsets would not hold.
  const searched = lower.length === text.length ? lower : text;
  const found = words.flatMap((word) => placesOf(searched, word));
  const spans: Span[] = [];
  for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  return spans;
}

function placesOf(text: string, word: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    spans.push({ start: at, end: at + word.length });
  return spans;
}
