import type { Article, EntityKind, Language, MentionForm, PlaceCode } from "../../domain/index.ts";
import type { Gazetteer } from "../../places/index.ts";
import { isCapital, readTokens, type Token } from "./tokens.ts";
import { weekdays } from "./words/calendar-words.ts";

export interface Setting {
  readonly language: Language;
  readonly home: PlaceCode | null;
}

/** A mention under way: its tokens are `tokens.slice(from, to)`. */
export interface Found {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly method: string;
  readonly confidence: number;
}

/** A stretch of tokens: `tokens.slice(from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** An article and what has been found in it so far. */
export interface Ground {
  readonly article: Article;
  readonly setting: Setting;
  readonly gazetteer: Gazetteer;
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
  /** Tokens that are part of something found. */
  readonly taken: ReadonlySet<number>;
}

export function openGround(article: Article, setting: Setting, gazetteer: Gazetteer): Ground {
  const tokens = readTokens(article);
  return { article, setting, gazetteer, tokens, found: [], taken: new Set() };
}

/** The ground with more found on it; what would lie on something found before is left out. */
export function withFound(ground: Ground, more: readonly Found[]): Ground {
  const taken = new Set(ground.taken);
  const kept = more.filter((one) => {
    if (indexes(one).some((i) => taken.has(i))) return false;
    for (const i of indexes(one)) taken.add(i);
    return true;
  });
  const found = [...ground.found, ...kept].sort((a, b) => a.from - b.from);
  return { ...ground, found, taken };
}

/** The text of a run, as written. */
export function textOf(ground: Ground, run: Run): string {
  const first = ground.tokens[run.from];
  const last = ground.tokens[run.to - 1];
  return first && last ? ground.article.text.slice(first.start, last.end).replace(/\n/g, " ") : "";
}

export function wordsOf(ground: Ground, run: Run): readonly string[] {
  return ground.tokens.slice(run.from, run.to).map((token) => token.text);
}

/** Whether nothing but one space parts a token from the one before it. */
export function isJoined(ground: Ground, i: number): boolean {
  const token = ground.tokens[i];
  const before = ground.tokens[i - 1];
  return (
    token !== undefined &&
    before !== undefined &&
    token.start - before.end <= 1 &&
    token.paragraph === before.paragraph
  );
}

/** Whether a token of the body may be part of a name that is not found yet. */
export function isFree(ground: Ground, i: number): boolean {
  const token = ground.tokens[i];
  return (
    isCapital(token) &&
    token.zone === "body" &&
    !token.work &&
    !ground.taken.has(i) &&
    !weekdays.has(token.text)
  );
}

/** The longest runs of free capitalised words of the body, in order. */
export function freeRuns(ground: Ground): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < ground.tokens.length; i += 1) {
    if (!isFree(ground, i)) continue;
    let to = i + 1;
    while (isFree(ground, to) && isJoined(ground, to)) to += 1;
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** Makes a mention of a run under the name that it is written with. */
export function foundAs(
  ground: Ground,
  run: Run,
  rest: Pick<Found, "kind" | "method" | "confidence"> & Partial<Found>,
): Found {
  return { form: "name", name: textOf(ground, run), ...rest, from: run.from, to: run.to };
}

export function ofKind(ground: Ground, kind: EntityKind): readonly Found[] {
  return ground.found.filter((one) => one.kind === kind);
}

function indexes(run: Run): readonly number[] {
  return Array.from({ length: run.to - run.from }, (_, k) => run.from + k);
}
