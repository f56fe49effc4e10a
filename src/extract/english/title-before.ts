import { type Ground, isJoined, type Run } from "./ground.ts";
import { isCapital, type Token } from "./tokens.ts";
import { honorifics, isOffice, isOfficeModifier } from "./words/office-words.ts";

/** A run of capitals cut into what comes before a title, the title, and the name. */
export interface TitledRun {
  readonly before: Run;
  /** Empty where no title stands before the name; then `from` is `to`. */
  readonly title: Run;
  readonly name: Run;
}

/**
 * Cuts `Marshall County Engineer Paul Lee` into `Marshall`, `County Engineer`, `Paul Lee`. A title in
 * small letters before the run (`coach Ben Lee`) is found too.
 */
export function splitTitle(ground: Ground, run: Run): TitledRun {
  const end = lastTitleEnd(ground, run);
  const address = endOfAddress(ground, { from: end, to: run.to });
  const title = { from: beginOfTitle(ground, end), to: end };
  return {
    before: { from: Math.min(run.from, title.from), to: title.from },
    title: title.from < title.to ? title : { from: run.from, to: run.from },
    name: { from: address, to: run.to },
  };
}

/** Where the last title within the run ends; the run's own beginning where there is none. */
function lastTitleEnd(ground: Ground, run: Run): number {
  for (let end = run.to - 1; end > run.from; end -= 1) {
    if (isOfficeEndingAt(ground, run.from, end)) return end;
  }
  return run.from;
}

function isOfficeEndingAt(ground: Ground, from: number, end: number): boolean {
  return [1, 2, 3, 4].some((length) => {
    const start = end - length;
    return start >= from && isOffice(phrase(ground, start, end));
  });
}

/** Walks back from a title's end over the words that belong to it; the end itself where none ends there. */
export function beginOfTitle(ground: Ground, end: number): number {
  const length = [4, 3, 2, 1].find((words) => isFreeOffice(ground, end - words, end));
  if (!length || !isJoined(ground, end) || !isTokensJoined(ground, end - length + 1, end))
    return end;
  let from = end - length;
  while (isPartOfTitle(ground, from - 1) && isJoined(ground, from)) from -= 1;
  return /^and$/i.test(ground.tokens[from]?.text ?? "") ? from + 1 : from;
}

function isFreeOffice(ground: Ground, from: number, to: number): boolean {
  return !ground.taken.has(from) && isOffice(phrase(ground, from, to));
}

function isTokensJoined(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isJoined(ground, i)) return false;
  return true;
}

function isPartOfTitle(ground: Ground, i: number): boolean {
  const token = ground.tokens[i];
  if (!token || ground.taken.has(i) || token.zone !== "body") return false;
  if (token.text === "and")
    return isPartOfTitle(ground, i - 1) && isOffice(ground.tokens[i - 1]?.text ?? "");
  return isOffice(token.text) || isOfficeModifier(token.text) || honorifics.has(token.text);
}

/** Past `Mr.`, `Dr.` and `Sir`. */
function endOfAddress(ground: Ground, run: Run): number {
  let from = run.from;
  while (from < run.to && honorifics.has(ground.tokens[from]?.text ?? "")) from += 1;
  return from;
}

function phrase(ground: Ground, from: number, to: number): string {
  const tokens: readonly (Token | undefined)[] = ground.tokens.slice(Math.max(from, 0), to);
  return from < 0 ? "" : tokens.map((token) => token?.text ?? "").join(" ");
}

/** Whether a name stands right behind a form of address. */
export function isAddressed(ground: Ground, name: Run): boolean {
  const before = ground.tokens[name.from - 1];
  return isCapital(before) && honorifics.has(before.text) && isJoined(ground, name.from);
}
