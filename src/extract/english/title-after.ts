import { type Found, type Ground, isJoined, type Run, textOf } from "./ground.ts";
import { isFunctionWord } from "./words/function-words.ts";
import { isOffice, isOfficeModifier } from "./words/office-words.ts";

/** An office that follows a name: `Ann Lee, mayor of Ames`. */
export interface OfficeAfter {
  /** The words of title and organization. */
  readonly run: Run;
  readonly title: string;
  readonly organization: string | null;
}

/** Reads the apposition behind a name; null where it gives no office. */
export function findOfficeAfter(ground: Ground, person: Found): OfficeAfter | null {
  const start = appositionStart(ground, person.to);
  if (start === null) return null;
  const title = titleRun(ground, start);
  if (!title) return null;
  const owner = ownerBefore(ground, start, title.from);
  const at = organizationAfter(ground, title.to);
  const organization = at ?? owner;
  return {
    run: { from: title.from, to: organization && at ? at.to : title.to },
    title: textOf(ground, title),
    organization: organization?.name ?? null,
  };
}

/** Past the comma, an age, and the articles. */
function appositionStart(ground: Ground, from: number): number | null {
  let at = from;
  if (ground.tokens[at]?.text !== ",") return null;
  at += 1;
  if (ground.tokens[at]?.shape === "number" && ground.tokens[at + 1]?.text === ",") at += 2;
  while (/^(a|an|the|its|their|who|is|was|then)$/.test(ground.tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** The first title within the next words; nothing but words of title and names may stand before it. */
function titleRun(ground: Ground, start: number): Run | null {
  for (let to = Math.min(start + 9, ground.tokens.length); to > start; to -= 1) {
    const from = longestOfficeEnd(ground, start, to);
    if (from !== null && isClean(ground, start, from) && !isOfNext(ground, start, to))
      return { from: widened(ground, start, from), to };
  }
  return null;
}

function longestOfficeEnd(ground: Ground, start: number, to: number): number | null {
  const lengths = [4, 3, 2, 1].filter((length) => to - length >= start);
  const length = lengths.find((words) => isOffice(spaced(ground, to - words, to)));
  return length && !isFoundAt(ground, to - 1) ? to - length : null;
}

function spaced(ground: Ground, from: number, to: number): string {
  return ground.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}

/** Whether only words that may belong to title or owner stand between. */
function isClean(ground: Ground, start: number, from: number): boolean {
  for (let i = start; i < from; i += 1) {
    const token = ground.tokens[i];
    const isPart =
      token?.shape === "word" ||
      token?.shape === "possessive" ||
      token?.shape === "name" ||
      token?.shape === "caps";
    const isSmall =
      token !== undefined &&
      isFunctionWord(token.text) &&
      !/^(and|former|the|of|for)$/.test(token.text);
    if (!isPart || isSmall || !isJoinedOrFirst(ground, i, start)) return false;
  }
  return isJoinedOrFirst(ground, from, start);
}

/** Whether the title belongs to a person named within the phrase or right behind it. */
function isOfNext(ground: Ground, start: number, to: number): boolean {
  return ground.found.some((one) => one.kind === "person" && one.from >= start && one.from <= to);
}

function isJoinedOrFirst(ground: Ground, i: number, start: number): boolean {
  return i === start || isJoined(ground, i);
}

function widened(ground: Ground, start: number, from: number): number {
  let at = from;
  while (at > start && isTitleWord(ground, at - 1) && !isFoundAt(ground, at - 1)) at -= 1;
  return ground.tokens[at]?.text === "and" ? at + 1 : at;
}

function isTitleWord(ground: Ground, i: number): boolean {
  const word = ground.tokens[i]?.text ?? "";
  return isOfficeModifier(word) || isOffice(word);
}

function isFoundAt(ground: Ground, i: number): boolean {
  return ground.taken.has(i);
}

/** `the Iowa DOT's director`, `a Grinnell Seed agronomist`. */
function ownerBefore(ground: Ground, start: number, titleFrom: number): Found | null {
  const inside = ground.found.filter(
    (one) => one.kind !== "person" && one.from >= start && one.to <= titleFrom,
  );
  return inside.at(-1) ?? null;
}

/** `of the county`, `with Grinnell Seed`, `at Iowa State University`; within a few words. */
function organizationAfter(ground: Ground, from: number): Found | null {
  let at = from;
  while (
    /^(and|of|for|at|with|in|on|the|schools|its|public|works)$/.test(
      ground.tokens[at]?.text ?? "",
    ) ||
    isTitleWord(ground, at)
  ) {
    if (isFoundAt(ground, at)) break;
    at += 1;
  }
  if (at === from) return null;
  return ground.found.find((one) => one.kind !== "person" && one.from === at) ?? null;
}
