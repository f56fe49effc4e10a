import { type Found, foundAs, type Ground, isJoined, type Run, textOf } from "./ground.ts";
import { surePlace } from "./places.ts";
import { isCapital } from "./tokens.ts";
import { isCommonWord } from "./words/common-words.ts";
import { isGivenName } from "./words/given-names.ts";

/**
 * Finds in the headline's lines what the body names too (capitals prove nothing there), and in
 * lines of ordinary case also places that need no proof.
 */
export function findInHeadings(ground: Ground): readonly Found[] {
  const known = knownForms(ground);
  const found: Found[] = [];
  for (let i = 0; i < ground.tokens.length; i += 1) {
    const one = headingName(ground, i, known);
    if (!one) continue;
    found.push(one);
    i = one.to - 1;
  }
  return found;
}

type Meant = Pick<Found, "kind" | "name">;

/** Each form that the body uses, and each surname, with whom it means. */
function knownForms(ground: Ground): ReadonlyMap<string, Meant> {
  const forms = new Map<string, Meant>();
  const put = (form: string, one: Found): void => {
    if (!forms.has(form)) forms.set(form, { kind: one.kind, name: one.name });
  };
  for (const one of ground.found) put(one.name, one);
  for (const one of ground.found) put(textOf(ground, one), one);
  for (const one of ground.found) {
    const surname = one.name.split(" ").at(-1) ?? "";
    if (one.kind === "person" && !(isCommonWord(surname) || isGivenName(surname)))
      put(surname, one);
  }
  return forms;
}

function headingName(
  ground: Ground,
  from: number,
  known: ReadonlyMap<string, Meant>,
): Found | null {
  const first = ground.tokens[from];
  if (first?.zone !== "heading" || first.work || !isCapital(first)) return null;
  for (let to = endOfCapitals(ground, from); to > from; to -= 1) {
    const run = { from, to };
    const text = textOf(ground, run);
    const meant = known.get(text);
    if (meant) return inHeading(ground, run, meant, "headingConfirmed", 0.85);
    const place = isTitleCase(ground, from) ? null : surePlace(text);
    if (place && !first.opens)
      return inHeading(ground, run, { kind: "location", name: place }, "headingPlace", 0.7);
  }
  return null;
}

function endOfCapitals(ground: Ground, from: number): number {
  let to = from + 1;
  while (ground.tokens[to]?.zone === "heading" && isJoined(ground, to) && to - from < 10) to += 1;
  return to;
}

/** Whether most words of the line that `i` stands in begin with a capital. */
function isTitleCase(ground: Ground, i: number): boolean {
  const line = ground.tokens[i]?.paragraph;
  const words = ground.tokens.filter((token) => token.paragraph === line && token.text.length > 3);
  const raised = words.filter((token) => isCapital(token));
  return raised.length * 2 > words.length;
}

function inHeading(
  ground: Ground,
  run: Run,
  meant: Meant,
  method: string,
  confidence: number,
): Found {
  const form = meant.name === textOf(ground, run) ? "name" : "short";
  return foundAs(ground, run, { ...meant, form, method, confidence });
}
