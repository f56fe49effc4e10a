import { type Found, foundAs, type Ground, isJoined, ofKind, type Run, textOf } from "./ground.ts";
import { isFunctionWord } from "./words/function-words.ts";
import { type Gender, genderOf } from "./words/given-names.ts";
import { anaphoricHeads } from "./words/organization-words.ts";

/** Finds the words that point back: he, she, the board, the county. */
export function findAnaphora(ground: Ground): readonly Found[] {
  return ground.tokens.flatMap((token, i) => {
    if (token.zone !== "body" || token.work || ground.taken.has(i)) return [];
    return pronounAt(ground, i) ?? nounAt(ground, i) ?? [];
  });
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["his", "male"],
  ["him", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
]);

/** A pronoun outside quoted speech means the person last spoken of who may be so called. */
function pronounAt(ground: Ground, i: number): readonly Found[] | null {
  const token = ground.tokens[i];
  const gender = pronouns.get(token?.text.toLowerCase() ?? "");
  if (!token || !gender || token.quoted) return null;
  const person = antecedent(ground, i, gender);
  if (!person) return null;
  return [pointing(ground, { from: i, to: i + 1 }, person, "pronoun", 0.7)];
}

function antecedent(ground: Ground, i: number, gender: Gender): Found | null {
  const paragraph = ground.tokens[i]?.paragraph ?? 0;
  const people = ofKind(ground, "person").filter((one) => {
    const distance = paragraph - (ground.tokens[one.from]?.paragraph ?? 0);
    return one.to <= i && distance <= 2 && fits(ground, one, gender);
  });
  return subjectOfLast(ground, people, ground.tokens[i]?.sentence ?? 0);
}

function fits(ground: Ground, one: Found, gender: Gender): boolean {
  const told = genderOf(one.name.split(" ")[0] ?? "") ?? genderOfTitle(ground, one);
  return told === null || told === gender;
}

function genderOfTitle(ground: Ground, one: Found): Gender | null {
  const title = ground.tokens[one.from - 1]?.text ?? "";
  if (/woman$|^(Mrs|Ms|Miss)\.?$|^(Sister|Queen|Dame|Lady)$/.test(title)) return "female";
  return /[a-z]man$|^Mr\.?$|^(Sir|Lord|King|Father|Brother)$/.test(title) ? "male" : null;
}

/** Of the nearest sentence that names somebody, who comes first; within the own sentence, who comes last. */
function subjectOfLast(ground: Ground, people: readonly Found[], sentence: number): Found | null {
  const last = people.at(-1);
  if (!last) return null;
  const at = ground.tokens[last.from]?.sentence ?? 0;
  if (at === sentence) return last;
  return people.find((one) => ground.tokens[one.from]?.sentence === at) ?? last;
}

/** `the board`, `the school district`: the organization or place last named whose name has the word. */
function nounAt(ground: Ground, i: number): readonly Found[] | null {
  if (!/^(the|that|this)$/i.test(ground.tokens[i]?.text ?? "")) return null;
  const noun = nounAfter(ground, i);
  const heads = noun === null ? undefined : anaphoricHeads.get(ground.tokens[noun]?.text ?? "");
  if (noun === null || !heads) return null;
  const one = lastWithHead(ground, i, heads) ?? countyInName(ground, i, noun);
  return one ? [pointing(ground, { from: i, to: noun + 1 }, one, "definiteNoun", 0.7)] : null;
}

/** The noun of a short phrase in small letters: one word behind the article, or two. */
function nounAfter(ground: Ground, i: number): number | null {
  for (const noun of [i + 1, i + 2]) {
    const token = ground.tokens[noun];
    if (token?.shape !== "word" || !isJoined(ground, noun) || isFunctionWord(token.text))
      return null;
    const isLast = !isPartOfMore(ground, noun + 1);
    if (anaphoricHeads.has(token.text) && isLast) return isSameThing(ground, i, noun) ? noun : null;
  }
  return null;
}

/** `the board meeting`, `the school bus` speak of something else; `the county attorney` too. */
function isPartOfMore(ground: Ground, i: number): boolean {
  const token = ground.tokens[i];
  if (!token || !isJoined(ground, i)) return false;
  return /^(meeting|meetings|member|members|room|bus|buses|year|average|chairman|chair|president|attorney|seat|engineer|supervisor|supervisors|board|system|office|district|line|fair|jail|budget|staff|leaders?|officials?|president|director|elevator|map)$/.test(
    token.text,
  );
}

/** A word between article and noun must be in the antecedent's name: the school district. */
function isSameThing(ground: Ground, i: number, noun: number): boolean {
  if (noun === i + 1) return true;
  const between = ground.tokens[i + 1]?.text.toLowerCase() ?? "";
  return ground.found.some((one) => one.from < i && one.name.toLowerCase().includes(between));
}

function lastWithHead(ground: Ground, i: number, heads: readonly string[]): Found | null {
  const fitting = ground.found.filter(
    (one) => one.kind !== "person" && one.from < i && heads.some((head) => isHeadOf(one, head)),
  );
  return fitting.findLast((one) => one.kind === "organization") ?? fitting.at(-1) ?? null;
}

/** `County` heads a place's name; an organization's name may have its head before `of`. */
function isHeadOf(one: Found, head: string): boolean {
  const words = one.name.split(" ");
  const isPlaceHead = /^(County|Parish|Township|River|Lake|Park|Creek)$/.test(head);
  if (isPlaceHead) return one.kind === "location" && words.at(-1) === head;
  return one.kind === "organization" && words.includes(head);
}

/** The county in the name of an organization, where no county is named by itself. */
function countyInName(ground: Ground, i: number, noun: number): Found | null {
  if (ground.tokens[noun]?.text !== "county") return null;
  const body = ofKind(ground, "organization").findLast(
    (one) => one.from < i && / County /.test(one.name),
  );
  if (!body) return null;
  return { ...body, kind: "location", name: `${body.name.split(" County ")[0]} County` };
}

function pointing(ground: Ground, run: Run, one: Found, method: string, confidence: number): Found {
  const isSame = textOf(ground, run) === one.name;
  return foundAs(ground, run, {
    kind: one.kind,
    form: isSame ? "name" : "anaphora",
    name: one.name,
    method,
    confidence,
  });
}
