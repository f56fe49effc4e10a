import { type AssociationTable, lookUp } from "./association-table.ts";

/** Longest sequence that is counted. */
export const longest = 4;
/** How many different characters the model reckons with. */
const alphabet = 6000;

/**
 * The text as the model counts it: no white space and no quote marks (columns lose them), every
 * digit `0`, every Latin word `a`. Given in simplified characters.
 */
export function modelForm(plain: string): string {
  return plain
    .replace(/[\s“”‘’「」『』"']/g, "")
    .replace(/[0-9]/g, "0")
    .replace(/[A-Za-z]+/g, "a");
}

/**
 * How much likelier the first characters of `head` are after `tail` than anywhere, in nats.
 * Both in model form.
 */
export function continuationGain(table: AssociationTable, tail: string, head: string): number {
  const context = tail.slice(1 - longest);
  const text = context + head.slice(0, longest - 1);
  let gain = 0;
  for (let at = context.length; at < text.length; at++) {
    const from = Math.max(0, at - longest + 1);
    const known = probability(table, text, from, at);
    const alone = probability(table, text, Math.max(context.length, from), at);
    gain += Math.log(known / alone);
  }
  return gain;
}

/** How telling a pair of characters is: 0 for one that stands everywhere, about 8 for an unseen one. */
export function rarity(table: AssociationTable, pair: string): number {
  const { count } = lookUp(table, pair, 0, pair.length);
  return Math.max(0, Math.log(table.characters / (count + 0.5)) - 6);
}

/** The probability of the character at `at` after those from `from` on; Witten-Bell smoothing. */
function probability(table: AssociationTable, text: string, from: number, at: number): number {
  const { count } = lookUp(table, text, at, at + 1);
  let estimate = (count + 1) / (table.characters + alphabet);
  for (let start = at - 1; start >= from; start--) {
    const context = lookUp(table, text, start, at);
    if (context.count === 0) break;
    const whole = lookUp(table, text, start, at + 1).count;
    const novelty = Math.max(1, context.successors);
    estimate = (whole + novelty * estimate) / (context.count + novelty);
  }
  return estimate;
}
