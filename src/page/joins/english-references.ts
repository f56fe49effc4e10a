import { functionWords, isDay, isEverywhere } from "./english-words.ts";
import type { Mentions, References } from "./references.ts";

/**
 * Whom and what an English text introduces and takes up. Names are introduced by two words with capitals
 * or more (Heather Nickle, the Eden Valley Water District) and taken up by the last of them alone (Nickle,
 * Mrs Nickle, the district); things are introduced in any way and taken up by what points at them (the shop).
 */
export function englishReferences(plain: string): References {
  const tokens = plain.match(token) ?? [];
  const names = namesIn(tokens);
  const things = thingsIn(tokens);
  const bodies = [...names.introduced].map(singular);
  return { names, things: { ...things, introduced: new Set([...things.introduced, ...bodies]) } };
}

const token = /[A-Za-z][A-Za-z'’-]*|[.,;:!?()—"“”]/g;

function namesIn(tokens: readonly string[]): Mentions {
  const mentions = { introduced: new Set<string>(), takenUp: new Set<string>() };
  for (const [i, word] of tokens.entries()) {
    if (!isCapital(word) || isCapital(tokens[i + 1] ?? "")) continue;
    const bare = bareOf(word);
    if (!isTelling(bare)) continue;
    if (isPartOfName(tokens, i)) mentions.introduced.add(bare);
    else if (!beforePlaces.test(tokens[i - 1] ?? "")) mentions.takenUp.add(bare);
  }
  return mentions;
}

/** In Iowa, on Iowa highways: so places are named, which nobody introduces. */
const beforePlaces = /^(?:in|on|at|from|near|to|of|across|around|between)$/i;

/** Each by the first that is said of it; what any page may have is introduced by a name alone. */
function thingsIn(tokens: readonly string[]): Mentions {
  const mentions = { introduced: new Set<string>(), takenUp: new Set<string>() };
  const { introduced, takenUp } = mentions;
  for (const [i, word] of tokens.entries()) {
    const bare = bareOf(word);
    if (!/^[a-z]/.test(word) || !isTelling(bare) || whichOne.test(bare)) continue;
    const thing = singular(bare);
    if (introduced.has(thing) || takenUp.has(thing)) continue;
    if (pointsAt.test(tokens[i - 1] ?? "")) takenUp.add(thing);
    else if (!isEverywhere(thing)) introduced.add(thing);
  }
  return mentions;
}

/** The next one, the third play: these are no things. */
const whichOne =
  /^(?:first|second|third|fourth|fifth|last|next|latest|new|old|same|only|whole|entire|final|former|main|best|own|few|two|three|four|five|six)$/;
const pointsAt = /^(?:the|this|that|these|those)$/i;

function bareOf(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/, "");
}

function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, "");
}

function isTelling(bare: string): boolean {
  return bare.length > 2 && !functionWords.has(bare) && !isDay(bare);
}

/** Lund, O'Neil, McKay; not AUGUSTA. */
function isCapital(word: string): boolean {
  return /^[A-Z].*[a-z]/.test(word) && !functionWords.has(word.toLowerCase());
}

/** Harold "Bud" Vanek, James W. Long: a mark or an initial may stand before the last word of a name. */
function isPartOfName(tokens: readonly string[], i: number): boolean {
  let at = i - 1;
  while (/^["“”]$/.test(tokens[at] ?? "") || isStopOfInitial(tokens, at)) at -= 1;
  const before = tokens[at] ?? "";
  if (!/^[A-Z]/.test(before) || titles.test(before)) return false;
  return !functionWords.has(before.toLowerCase()) && !isDay(before.toLowerCase());
}

const titles =
  /^(?:Mrs?|Ms|Dr|Miss|Sir|Rev|Sgt|Lt|Capt|Gov|Sen|Rep|Judge|Chief|Mayor|Coach|Sheriff)$/;

function isStopOfInitial(tokens: readonly string[], at: number): boolean {
  return tokens[at] === "." && /^[A-Z]$/.test(tokens[at - 1] ?? "");
}
