import { type Found, foundAs, type Ground, isJoined, type Run, textOf, wordsOf } from "./ground.ts";
import { completeName, namesTheSame } from "./organization-names.ts";
import { isCapital, type Token } from "./tokens.ts";
import { months, weekdays } from "./words/calendar-words.ts";
import { isCommonWord } from "./words/common-words.ts";
import { isFunctionWord } from "./words/function-words.ts";
import { isGivenName } from "./words/given-names.ts";
import { isOffice } from "./words/office-words.ts";
import {
  ofHeads,
  organizationHeads,
  weakHeads,
  wellKnownOrganizations,
} from "./words/organization-words.ts";
import { countryOf, otherDemonyms, placeHeads, regionNames } from "./words/place-words.ts";

/** Finds the organizations that a head word shows, and the well-known ones. */
export function findOrganizations(ground: Ground): readonly Found[] {
  const runs = organizationRuns(ground);
  const full = runs.map((run) => textOf(ground, run));
  return runs.map((run) => organizationOf(ground, run, full));
}

function organizationOf(ground: Ground, run: Run, full: readonly string[]): Found {
  const written = textOf(ground, run);
  const known = wellKnownOrganizations.get(written);
  const name = known ?? completeName(ground, written, full);
  return foundAs(ground, run, {
    kind: "organization",
    form: namesTheSame(name, written) ? "name" : "short",
    name,
    method: known ? "knownOrganization" : "headWord",
    confidence: known ? 0.85 : 0.9,
  });
}

function organizationRuns(ground: Ground): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < ground.tokens.length; i += 1) {
    if (!mayBegin(ground, i)) continue;
    const to = longestEnd(ground, i);
    if (to === null) continue;
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** Whether a name may begin here: a capital that is no article, weekday, title or owner of what follows. */
function mayBegin(ground: Ground, i: number): boolean {
  const token = ground.tokens[i];
  if (!isCapital(token) || token.zone !== "body" || token.work || ground.taken.has(i)) return false;
  if (weekdays.has(token.text)) return false;
  if (isFunctionWord(token.text) && token.shape !== "caps") return false;
  if (isOwner(ground, i) || isDescription(ground, i)) return false;
  return !isTitleBeforeName(ground, i) && !isAfterGivenName(ground, i);
}

/** `Guterres` in `Antonio Guterres and European Commission …` goes with the name before. */
function isAfterGivenName(ground: Ground, i: number): boolean {
  const before = ground.tokens[i - 1];
  if (!isCapital(before) || !isJoined(ground, i) || ground.taken.has(i - 1)) return false;
  return isGivenName(before.text) && !isCommonWord(ground.tokens[i]?.text ?? "");
}

/** `Developer Acme Homes LLC`: a sentence may begin by saying what the firm is. */
function isDescription(ground: Ground, i: number): boolean {
  const token = ground.tokens[i];
  return token?.opens === true && descriptions.has(token.text);
}

const descriptions = new Set(
  "Developer Builder Contractor Retailer Grocer Rival Nonprofit Carmaker Automaker Manufacturer Drugmaker Operator Owner Supplier Insurer Landlord".split(
    " ",
  ),
);

/** `Iowa's Department of …` begins after the possessive; `Sheriff's Office` does not. */
function isOwner(ground: Ground, i: number): boolean {
  if (ground.tokens[i + 1]?.shape !== "possessive") return false;
  const word = ground.tokens[i]?.text ?? "";
  return regionNames.has(word) || placeHeads.has(word) || ground.gazetteer.named(word).length > 0;
}

/** `Superintendent Priya`, `Gov. Kim`: the capital belongs to a title and a given name follows. */
function isTitleBeforeName(ground: Ground, i: number): boolean {
  const word = ground.tokens[i]?.text ?? "";
  const next = ground.tokens[i + 1];
  if (!isOffice(word) || !isCapital(next) || !isJoined(ground, i + 1)) return false;
  const isThing =
    isCommonWord(next.text) || organizationHeads.has(next.text) || isOffice(next.text);
  return isGivenName(next.text) || !isThing;
}

function longestEnd(ground: Ground, from: number): number | null {
  const reach = reachOf(ground, from);
  for (let to = reach; to > from; to -= 1) {
    if (isOrganization(ground, { from, to })) return to;
  }
  return null;
}

/** How far a name that begins here could go. */
function reachOf(ground: Ground, from: number): number {
  let to = from + 1;
  while (mayGoOn(ground, from, to)) {
    const token = ground.tokens[to];
    const isPart = isCapital(token) || token?.shape === "possessive" || token?.text === "&";
    const link = isPart ? 0 : linkLength(ground, from, to);
    if (!isPart && link === 0) break;
    to += link + 1;
  }
  return Math.min(to, ground.tokens.length);
}

function mayGoOn(ground: Ground, from: number, to: number): boolean {
  const token = ground.tokens[to];
  if (token?.zone !== "body" || to - from >= 14 || !isJoined(ground, to)) return false;
  return !ground.taken.has(to) && !weekdays.has(token.text) && !isTitleBeforeName(ground, to);
}

/** How many small words from here may link two parts of a name; 0 where none may. */
function linkLength(ground: Ground, from: number, at: number): number {
  const word = ground.tokens[at]?.text ?? "";
  if (/^(of|for|on)$/.test(word)) return linkOf(ground, from, at);
  if (word !== "and" || !isCapital(ground.tokens[at + 1])) return 0;
  const hasOf = wordsOf(ground, { from, to: at }).some((one) => one === "of" || one === "for");
  return hasOf || closesSoon(ground, at + 1) ? linkAnd(ground, from, at) : 0;
}

/** `of` and `for` link behind a head word: Department of the Interior. */
function linkOf(ground: Ground, from: number, at: number): number {
  if (!wordsOf(ground, { from, to: at }).some((one) => ofHeads.has(one))) return 0;
  const next = ground.tokens[at + 1];
  if (isCapital(next)) return 1;
  return next?.text === "the" && isCapital(ground.tokens[at + 2]) ? 2 : 0;
}

/** `and` links parts of one name, never two people, offices or complete names. */
function linkAnd(ground: Ground, from: number, at: number): number {
  const isPerson = isGivenName(ground.tokens[from]?.text ?? "") && at - from > 1;
  const isPeople = otherDemonyms.has(ground.tokens[at + 1]?.text ?? "");
  const isTitle = isOffice(wordsOf(ground, { from: at + 1, to: at + 3 }).join(" "));
  if (isPerson || isPeople || isTitle) return 0;
  const before = ground.tokens[at - 1]?.text ?? "";
  const next = ground.tokens[at + 1]?.text ?? "";
  if (isOffice(next) || organizationHeads.has(before) || placeHeads.has(before)) return 0;
  return isGivenName(next) && !isGivenName(before) ? 0 : 1;
}

/** Whether the capitals from here come to a head word: Parks and Recreation Department. */
function closesSoon(ground: Ground, from: number): boolean {
  for (let i = from; i < from + 4 && isCapital(ground.tokens[i]); i += 1) {
    if (organizationHeads.has(ground.tokens[i]?.text ?? "")) return true;
  }
  return false;
}

function isOrganization(ground: Ground, run: Run): boolean {
  const last = ground.tokens[run.to - 1];
  if (!isCapital(last)) return false;
  if (wellKnownOrganizations.has(textOf(ground, run))) return isKnownHere(ground, run);
  const words = wordsOf(ground, run);
  const capitals = ground.tokens.slice(run.from, run.to).filter(isCapital);
  if (capitals.length < 2 || endsInTitle(ground, run)) return false;
  return isBuiltWithOf(words) || isBuiltWithHead(ground, run, capitals);
}

/** Names that are everyday words too need their capital in the middle of a sentence. */
function isKnownHere(ground: Ground, run: Run): boolean {
  const first = ground.tokens[run.from];
  const next = ground.tokens[run.to];
  if (run.to - run.from > 1 || first?.shape === "caps") return !endsInTitle(ground, run);
  return first?.opens !== true && !(isCapital(next) && isJoined(ground, run.to));
}

/** `Police` in `Police Chief Ann Lee` belongs to the title. */
function endsInTitle(ground: Ground, run: Run): boolean {
  const last = ground.tokens[run.to - 1]?.text ?? "";
  const next = ground.tokens[run.to];
  if (!isCapital(next) || !isJoined(ground, run.to)) return false;
  if (/^(Police|Health|School|Schools|Works|Party)$/.test(last))
    return isOffice(next.text) && run.to - run.from < 4;
  return false;
}

/** University of Northern Iowa, Department of Transportation, Iowa Department of Natural Resources. */
function isBuiltWithOf(words: readonly string[]): boolean {
  const of = words.findIndex((word) => word === "of" || word === "for");
  if (of < 1 || of === words.length - 1) return false;
  const head = words[of - 1] ?? "";
  const isCity =
    /^(City|State|Kingdom|House)$/.test(head) &&
    !/^(Representatives|Commons|Lords|Delegates)$/.test(words.at(-1) ?? "");
  return ofHeads.has(head) && !isCity;
}

function isBuiltWithHead(ground: Ground, run: Run, capitals: readonly Token[]): boolean {
  const words = capitals.map((token) => token.text);
  const head = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  if (words.at(-2) === "Radio" && !isOffice(head)) return true;
  if (!organizationHeads.has(head) || (months.has(words[0] ?? "") && words.length === 2))
    return false;
  if (isPersonLike(ground, run, before, head) || isPlaceDistrict(before, head)) return false;
  if (weakHeads.has(head)) return isWeakBuilt(ground, run, before);
  return !before.every((word) => isOffice(word)) || /^(Office|Department|Association)$/.test(head);
}

/** `Yongding District` is a place; a school, water or fire district is a body. */
function isPlaceDistrict(before: readonly string[], head: string): boolean {
  return (
    head === "District" &&
    before.every(
      (word) => !isCommonWord(word) || /^(North|South|East|West|Central|New)$/.test(word),
    )
  );
}

function isWeakBuilt(ground: Ground, run: Run, before: readonly string[]): boolean {
  const isPeople = before.every((word) => countryOf.has(word) || otherDemonyms.has(word));
  const isOffices = before.every((word) => isOffice(word));
  return !isPeople && !isOffices && !isTown(ground, run) && isDistinctive(ground, run, before);
}

const surnameHeads = new Set(
  "Hall House Church Post Power Temple Chapel Court Inn Wing Lodge Banks Mills Homes Market Club Home Guild Bank Band".split(
    " ",
  ),
);

/** `Barbara Hall` is a woman, unless `the` stands before. */
function isPersonLike(ground: Ground, run: Run, before: readonly string[], head: string): boolean {
  const given = before[0] ?? "";
  const hasArticle = /^the$/i.test(ground.tokens[run.from - 1]?.text ?? "");
  return before.length === 1 && surnameHeads.has(head) && isGivenName(given) && !hasArticle;
}

/** `to Grundy Center`: a town that ends like an institution. */
function isTown(ground: Ground, run: Run): boolean {
  const before = ground.tokens[run.from - 1]?.text ?? "";
  const isCenter = /^(Center|Centre)$/.test(ground.tokens[run.to - 1]?.text ?? "");
  if (isCenter && run.to - run.from === 2 && /^(to|in|near|from)$/.test(before)) return true;
  return ground.gazetteer.named(textOf(ground, run)).length > 0;
}

/** A weak head needs a word of its own kind before it, or two words. */
function isDistinctive(ground: Ground, run: Run, before: readonly string[]): boolean {
  const first = ground.tokens[run.from];
  if (before.length >= 2)
    return before.some((word) => !isCommonWord(word)) || first?.opens === false;
  const word = before[0] ?? "";
  return !isCommonWord(word) && !isOffice(word);
}
