import type { Tenure, TitleMention } from "../../domain/index.ts";
import type { Found, Ground, Run } from "./ground.ts";
import { textOf } from "./ground.ts";
import { isPublicOffice } from "./public-office.ts";
import { findOfficeAfter } from "./title-after.ts";
import { beginOfTitle } from "./title-before.ts";
import { findOfficeBeforeComma } from "./title-before-comma.ts";
import { organizationOfOffice, organizationWritten } from "./title-organization.ts";
import { honorifics, isPluralTitle, tenureWords } from "./words/office-words.ts";
import { countryOf, regionNames } from "./words/place-words.ts";

/** Finds the titles that the article gives the people found in it. */
export function findTitles(ground: Ground): readonly TitleMention[] {
  const titles: TitleMention[] = [];
  ground.found.forEach((one, person) => {
    if (one.kind !== "person" || one.form === "anaphora") return;
    titles.push(...titlesBefore(ground, one, person), ...titlesAfter(ground, one, person));
  });
  return titles;
}

function titlesBefore(ground: Ground, one: Found, person: number): readonly TitleMention[] {
  const run = titleRunBefore(ground, one) ?? sharedTitle(ground, person);
  if (!run) return titleBeforeComma(ground, one, person);
  const written = organizationWritten(ground, run, one);
  const title = singular(textOf(ground, run));
  const organization = written ?? organizationOfOffice(ground, title, one);
  return [
    titleMention(ground, {
      person,
      title,
      organization,
      from: run.from,
      to: one.to,
      method: "titleBefore",
    }),
  ];
}

/** `The trust's chief executive, Ann Lee`. */
function titleBeforeComma(ground: Ground, one: Found, person: number): readonly TitleMention[] {
  const office = findOfficeBeforeComma(ground, one);
  if (!office) return [];
  const { run, title } = office;
  const organization = office.organization ?? organizationOfOffice(ground, title, one);
  return [
    titleMention(ground, {
      person,
      title,
      organization,
      from: run.from,
      to: one.to,
      method: "titleBefore",
    }),
  ];
}

/** The title right before a name, past `Mr.` and `Dr.` */
function titleRunBefore(ground: Ground, one: Found): Run | null {
  let end = one.from;
  while (honorifics.has(ground.tokens[end - 1]?.text ?? "")) end -= 1;
  const from = beginOfTitle(ground, end);
  return from < end ? { from, to: end } : null;
}

/** `Supervisors Ann Lee, Bob Ray and Cy Orr`: the plural goes with each. */
function sharedTitle(ground: Ground, person: number): Run | null {
  const one = ground.found[person];
  const before = ground.found[person - 1];
  if (!one || before?.kind !== "person" || !isListed(ground, before, one)) return null;
  const run = titleRunBefore(ground, before) ?? sharedTitle(ground, person - 1);
  return run && isPluralTitle(textOf(ground, { from: run.to - 1, to: run.to })) ? run : null;
}

function isListed(ground: Ground, before: Found, one: Found): boolean {
  const between = ground.tokens.slice(before.to, one.from);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((token) => /^(,|and)$/.test(token.text))
  );
}

function singular(title: string): string {
  const last = title.split(" ").at(-1) ?? "";
  if (!isPluralTitle(last)) return title;
  return title.replace(/men$/, "man").replace(/s(\.?)$/, "$1");
}

function titlesAfter(ground: Ground, one: Found, person: number): readonly TitleMention[] {
  const office = findOfficeAfter(ground, one);
  if (!office) return [];
  const { run, title } = office;
  const organization = office.organization ?? organizationOfOffice(ground, title, one);
  return [
    titleMention(ground, {
      person,
      title,
      organization,
      from: one.from,
      to: run.to,
      method: "titleAfter",
    }),
  ];
}

interface Given {
  readonly person: number;
  readonly title: string;
  readonly organization: string | null;
  readonly from: number;
  readonly to: number;
  readonly method: string;
}

function titleMention(ground: Ground, given: Given): TitleMention {
  const { person, title, organization, from, to, method } = given;
  const start = ground.tokens[from]?.start ?? 0;
  const end = ground.tokens[to - 1]?.end ?? start;
  return {
    person,
    title,
    organization,
    span: { start, end },
    tenure: tenureAround(ground, given),
    isPublic: isPublicOffice(title, organization, isPlaceHere(ground, organization)),
    method,
    confidence: method === "titleBefore" ? 0.9 : 0.8,
  };
}

function isPlaceHere(ground: Ground, name: string | null): boolean {
  const isCountry = [...countryOf.values()].some((country) => country === name);
  return (
    isCountry ||
    (name !== null &&
      (regionNames.has(name) ||
        ground.found.some((one) => one.kind === "location" && one.name === name)))
  );
}

/** `former`, `acting` within the four words before a title, or right behind the name. */
function tenureAround(ground: Ground, { person, from, method }: Given): Tenure {
  const name = ground.found[person];
  const at = method === "titleBefore" ? from : (name?.to ?? from) + 4;
  const words = ground.tokens.slice(Math.max(at - 4, 0), at + 1).map((token) => token.text);
  const since = words.findLastIndex((word) => /^[,.;"“”]$/.test(word) && method === "titleBefore");
  const telling = words.slice(since + 1).find((word) => tenureWords.has(word.toLowerCase()));
  return telling ? (tenureWords.get(telling.toLowerCase()) ?? "current") : "current";
}
