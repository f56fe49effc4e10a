import type { Span } from "../../../domain/index.ts";
import type { TaggedSpan } from "../../tagger/tagged-span.ts";
import { type ChineseText, isClosed } from "../chinese-text.ts";
import type { FoundPerson } from "../found-person.ts";
import { surnameAt } from "../lexicon/surnames.ts";
import { titleTo } from "../title-at.ts";
import { overlapping, type TaggedNames, wordsOf } from "./tagged-names.ts";

/**
 * Weighs the people that rules found against a tagger's names: who is tagged is one, and who isn't needs
 * to be introduced by a title, or to be tagged with some doubt, here or elsewhere in the text. On held out sentences rules were
 * right in 1 of 40 names that it read over.
 */
export function weighPeople(
  text: ChineseText,
  found: readonly FoundPerson[],
  taken: readonly Span[],
  names: TaggedNames,
  isIntroduced: (person: FoundPerson) => boolean,
): readonly FoundPerson[] {
  if (names.isUnread) return found;
  const free = [
    ...names.people,
    ...names.doubtful.filter((name) => name.type === "person" && isVouchedFor(text, name)),
  ].filter((name) => overlapping(taken, name).length === 0);
  const isHalfSeen = (person: FoundPerson): boolean =>
    overlapping(names.doubtful, person).some(({ type }) => type === "person");
  const known = wordsOf(text, [
    ...free,
    ...found.filter((person) => isHalfSeen(person) || isIntroduced(person)),
  ]);
  const kept = found.filter((person) => {
    const others = overlapping(free, person);
    if (others.length > 0) return others.every((other) => isRight(text, person, other));
    const otherwise = overlapping([...names.places, ...names.organizations], person);
    if (otherwise.some(({ confidence }) => confidence >= 0.9)) return false;
    return known.has(text.plain.slice(person.start, person.end));
  });
  const added = free
    .filter((name) => overlapping(kept, name).length === 0)
    .map((name) => tagged(text, name));
  return again(text, [...kept, ...added], taken);
}

/** A doubtful name is one where a title stands before it, or a dot in it: 阿不都·买买提. */
function isVouchedFor(text: ChineseText, { start, end, confidence }: TaggedSpan): boolean {
  const hasDot = text.plain.slice(start, end).includes("·");
  return confidence >= 0.4 && (hasDot || titleTo(text.plain, start) !== null);
}

/** Whether the rules' name stands against a tagged one that overlaps it: 向未央 where 未央 is tagged. */
function isRight(text: ChineseText, person: FoundPerson, name: TaggedSpan): boolean {
  if (name.start === person.start && name.end === person.end) return true;
  if (name.confidence >= 0.9) return false;
  return name.start > person.start && surnameAt(text.plain, person.start) !== null;
}

function tagged(text: ChineseText, { start, end, confidence }: TaggedSpan): FoundPerson {
  const name = text.plain.slice(start, end);
  return { start, end, form: "name", name, method: "tagger", confidence };
}

/** Names of three characters and more are names wherever they stand free. */
function again(
  text: ChineseText,
  found: readonly FoundPerson[],
  taken: readonly Span[],
): readonly FoundPerson[] {
  const all = [...found];
  for (const person of found.filter(({ start, end }) => end - start >= 3)) {
    const words = text.plain.slice(person.start, person.end);
    for (let at = text.plain.indexOf(words); at >= 0; at = text.plain.indexOf(words, at + 1)) {
      const span = { start: at, end: at + words.length };
      if (isClosed(text, span) || overlapping([...all, ...taken], span).length > 0) continue;
      all.push({ ...person, ...span, method: "named elsewhere in the article", confidence: 0.85 });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}
