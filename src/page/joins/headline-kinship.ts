import type { Fragment } from "../find-blocks.ts";
import { type Cue, cue } from "./cue.ts";
import type { PageMeanings } from "./page-meanings.ts";
import type { Sense } from "./sense.ts";
import { standingWords } from "./standing-heads.ts";

/** What the lines over a story, all together, have to do with the text under them. */
export interface HeadlineKinship {
  readonly cues: (lines: readonly Fragment[], text: readonly Fragment[]) => readonly Cue[];
  /** The words that both have, the most telling first. */
  readonly shared: (lines: readonly Fragment[], text: readonly Fragment[]) => readonly string[];
}

/** A word of a headline, how telling it is, and the texts that have it. */
interface HeadlineTerm {
  readonly term: string;
  readonly weight: number;
  readonly telling: number;
  /** By the index of the text's block: 1 where it has the word. */
  readonly holders: Uint8Array;
}

/** Compares the headlines of a page with its texts. */
export function compareHeadlines(
  headlines: readonly Fragment[],
  texts: readonly Fragment[],
  sense: Sense,
  alike: PageMeanings,
): HeadlineKinship {
  const termsOfTexts = texts.map((text) => [text, sense.terms(text)] as const);
  const terms = new Map(
    headlines.map((line) => [line.index, findInTexts(sense.terms(line), termsOfTexts)]),
  );
  const standing = new Map(headlines.map((line) => [line.index, standingWords(line.plain)]));
  const groups = new Map<string, readonly HeadlineTerm[]>();
  const termsOver = (lines: readonly Fragment[]): readonly HeadlineTerm[] => {
    const [only] = lines;
    if (only !== undefined && lines.length === 1) return terms.get(only.index) ?? [];
    const key = lines.map(({ index }) => index).join();
    const known = groups.get(key) ?? distinct(lines.flatMap(({ index }) => terms.get(index) ?? []));
    groups.set(key, known);
    return known;
  };
  return {
    cues: (lines, text) => [
      ...wordsInCommon(termsOver(lines), text),
      cue("headlineLikeness", alike(lines, text)),
      ...lines.flatMap(({ index }) =>
        kindOfText(standing.get(index) ?? null, areApart(lines), text),
      ),
    ],
    shared: (lines, text) =>
      termsOver(lines)
        .filter(({ holders }) => has(holders, text))
        .toSorted((a, b) => b.telling - a.telling)
        .map(({ term }) => term),
  };
}

function findInTexts(
  headline: ReadonlyMap<string, number>,
  texts: readonly (readonly [Fragment, ReadonlyMap<string, number>])[],
): readonly HeadlineTerm[] {
  const size = 1 + Math.max(0, ...texts.map(([{ index }]) => index));
  return [...headline].map(([term, rarity]) => {
    const holding = texts.filter(([, terms]) => terms.has(term)).map(([{ index }]) => index);
    const holders = new Uint8Array(size);
    for (const index of holding) holders[index] = 1;
    const weight = rarity + 0.3;
    return { term, weight, telling: weight / Math.sqrt(Math.max(1, holding.length)), holders };
  });
}

function distinct(terms: readonly HeadlineTerm[]): readonly HeadlineTerm[] {
  return [...new Map(terms.map((one) => [one.term, one])).values()];
}

function wordsInCommon(
  headline: readonly HeadlineTerm[],
  text: readonly Fragment[],
): readonly Cue[] {
  const first = text[0]?.index ?? 0;
  let [all, sum, lead, most] = [0, 0, 0, 0];
  for (const { weight, telling, holders } of headline) {
    all += weight;
    if (!has(holders, text)) continue;
    sum += telling;
    if (holders[first] === 1) lead += telling;
    if (telling > most) most = telling;
  }
  if (sum === 0) return [];
  return [
    cue("headlineAny"),
    cue("headlineSum", Math.min(6, sum / 4)),
    cue("headlineMost", most),
    cue("headlineCoverage", (4 * sum) / all),
    cue("headlineLead", (4 * lead) / all),
  ];
}

/**
 * What is said by a standing heading over a text of its kind, or of another. It names no subject, so it
 * goes with no line that stands elsewhere.
 */
function kindOfText(
  words: RegExp | null,
  isWithOthers: boolean,
  text: readonly Fragment[],
): readonly Cue[] {
  if (words === null) return [];
  const isRight = !isWithOthers && text.some(({ plain }) => words.test(plain));
  return [cue(isRight ? "standingHead" : "standingHeadWrong")];
}

function areApart(lines: readonly Fragment[]): boolean {
  return lines.some(({ index }, i) => i > 0 && index !== (lines[i - 1]?.index ?? 0) + 1);
}

function has(holders: Uint8Array, text: readonly Fragment[]): boolean {
  for (const { index } of text) if (holders[index] === 1) return true;
  return false;
}
