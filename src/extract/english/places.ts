import {
  type Found,
  foundAs,
  freeRuns,
  type Ground,
  isFree,
  isJoined,
  ofKind,
  type Run,
  textOf,
  wordsOf,
} from "./ground.ts";
import { months } from "./words/calendar-words.ts";
import { isCommonWord } from "./words/common-words.ts";
import { isFunctionWord } from "./words/function-words.ts";
import { isGivenName } from "./words/given-names.ts";
import { isOffice, isOfficeModifier } from "./words/office-words.ts";
import {
  countryForms,
  countryOf,
  otherDemonyms,
  placeHeads,
  placeLeads,
  placePrepositions,
  regionNames,
  streetHeads,
  worldPlaces,
} from "./words/place-words.ts";

/** Finds the places that a head word shows: Tama County, Lake Michigan, Riverside Cemetery. */
export function findPlacesByHead(ground: Ground): readonly Found[] {
  return freeRuns(ground).flatMap((run) => placeByHead(ground, trimmed(ground, run)));
}

/** Finds the places that a list, the words around them or their neighbours in a row show. */
export function findPlaces(ground: Ground): readonly Found[] {
  const found: Found[] = [];
  for (const run of freeRuns(ground)) {
    const listed = listedPlaces(ground, run);
    const shown = listed.length > 0 ? listed : placesByContext(ground, run);
    found.push(...(shown.length > 0 ? shown : placesInRow(ground, run, found)));
  }
  return found;
}

/** `in Ames, Boone and Nevada`: what is joined to a place is a place. */
function placesInRow(ground: Ground, run: Run, before: readonly Found[]): readonly Found[] {
  const last = before.at(-1);
  const between = ground.tokens.slice(last?.to ?? run.from, run.from);
  const isRow =
    between.length > 0 &&
    between.length <= 2 &&
    between.every(({ text }) => /^(,|and|or)$/.test(text));
  const acts = /^(said|says|told|'s|’s)$/.test(ground.tokens[run.to]?.text ?? "");
  const isPlain = wordsOf(ground, run).some((word) => isNoPlace(word) || isCommonWord(word));
  if (last?.kind !== "location" || !isRow || acts || isPlain || run.to - run.from > 2) return [];
  return [asPlace(ground, run, "placeRow", 0.6)];
}

/** The place that a name means whatever stands around it: a state, a country, a great city. */
export function surePlace(name: string): string | null {
  return regionNames.get(name) ?? countryForms.get(name) ?? (worldPlaces.has(name) ? name : null);
}

function trimmed(ground: Ground, run: Run): Run {
  let { from } = run;
  while (from < run.to && isFunctionWord(ground.tokens[from]?.text ?? "")) from += 1;
  return { from, to: run.to };
}

function placeByHead(ground: Ground, run: Run): readonly Found[] {
  for (let to = run.to; to > run.from + 1; to -= 1) {
    const part = { from: beginOf(ground, run.from, to), to };
    if (hasPlaceHead(ground, part) && !isPerson(ground, part)) {
      return [asPlace(ground, part, "placeHead", 0.9)];
    }
  }
  return [];
}

/** A title before the place is not part of it. */
function beginOf(ground: Ground, from: number, to: number): number {
  const first = ground.tokens[from]?.text ?? "";
  return to - from > 2 && isOffice(first) ? from + 1 : from;
}

function hasPlaceHead(ground: Ground, run: Run): boolean {
  const words = wordsOf(ground, run);
  const head = words.at(-1) ?? "";
  const rest = words.slice(0, -1);
  if (streetHeads.has(head))
    return !/^(County|State|Dirt|Gravel|Farm|Old)$/.test(rest.at(-1) ?? "");
  if (/^St\.?$/.test(words[0] ?? "") && words.length === 2) return !isSaintHouse(ground, run);
  if (placeLeads.has(words[0] ?? "") && words.length === 2) return !isCommonWord(words[1] ?? "");
  return placeHeads.has(head) && !rest.every((word) => isGeneric(word));
}

/** `St. Luke's` is a church or a hospital, `St. Albans` a town. */
function isSaintHouse(ground: Ground, run: Run): boolean {
  return ground.tokens[run.to]?.shape === "possessive";
}

function isGeneric(word: string): boolean {
  return /^(The|New|Old|City|State|National|County|Public|Community|Memorial)$/.test(word);
}

/** `Tyler Brook, 24`: a given name before a head that is a surname too. */
function isPerson(ground: Ground, run: Run): boolean {
  const words = wordsOf(ground, run);
  const head = words.at(-1) ?? "";
  if (words.length !== 2 || !isGivenName(words[0] ?? "")) return false;
  if (
    /^(County|Parish|Township|River|Creek|Street|Avenue|Road|Cemetery|Island|Airport|Falls|Springs)$/.test(
      head,
    )
  )
    return false;
  const before = ground.tokens[run.from - 1]?.text.toLowerCase() ?? "";
  return before !== "the" && !placePrepositions.has(before);
}

/** States, countries and cities of the lists and of the gazetteer. */
function listedPlaces(ground: Ground, run: Run): readonly Found[] {
  const found: Found[] = [];
  for (let from = run.from; from < run.to; from += 1) {
    const one = longestListed(ground, from, run);
    if (one) {
      found.push(one);
      from = one.to - 1;
    }
  }
  return found;
}

function longestListed(ground: Ground, from: number, run: Run): Found | null {
  for (let to = run.to; to > from; to -= 1) {
    const part = { from, to };
    const again = foundBefore(ground, textOf(ground, part));
    if (again) return asPlace(ground, part, "placeAgain", 0.85, again.name);
    const sure = surePlace(textOf(ground, part));
    if (sure && isSureHere(ground, part)) return asPlace(ground, part, "placeList", 0.9, sure);
    const isWhole = from === run.from && to === run.to && isInGazetteer(ground, part);
    if (isWhole || isBeforeMayor(ground, part)) return asPlace(ground, part, "gazetteer", 0.8);
  }
  return null;
}

/** `Hangzhou Mayor Yao Gaoyuan`: a listed place that has a mayor or a governor. */
function isBeforeMayor(ground: Ground, run: Run): boolean {
  const next = ground.tokens[run.to]?.text ?? "";
  return (
    /^(?:Vice|Deputy|Mayor|Gov\.|Governor)$/.test(next) &&
    isJoined(ground, run.to) &&
    ground.gazetteer.named(textOf(ground, run)).length > 0
  );
}

/** A place that a dateline or the words around it have shown before. */
function foundBefore(ground: Ground, name: string): Found | undefined {
  return ofKind(ground, "location").find((one) => one.name === name);
}

/** The country's name, not a part of somebody's; `Chad` and `Georgia` need a word of place before. */
function isSureHere(ground: Ground, run: Run): boolean {
  const text = textOf(ground, run);
  const partOfMore =
    isFreeNeighbour(ground, run.to, run.to) || isFreeNeighbour(ground, run.from - 1, run.from);
  if (partOfMore && run.to - run.from === 1)
    return isAfterComma(ground, run) || isFollowedByTitle(ground, run);
  return !isGivenName(text) || hasPlaceContext(ground, run) || regionNames.has(text);
}

function isFollowedByTitle(ground: Ground, run: Run): boolean {
  const next = ground.tokens[run.to]?.text ?? "";
  return isOffice(next) || isOfficeModifier(next);
}

function isFreeNeighbour(ground: Ground, i: number, joint: number): boolean {
  return (
    isFree(ground, i) && isJoined(ground, joint) && !isFunctionWord(ground.tokens[i]?.text ?? "")
  );
}

function isAfterComma(ground: Ground, run: Run): boolean {
  return ground.tokens[run.from - 1]?.text === ",";
}

/** A town's name is often a surname or a word too: alone at a sentence's start it is not enough. */
function isInGazetteer(ground: Ground, run: Run): boolean {
  const text = textOf(ground, run);
  if (ground.gazetteer.named(text).length === 0) return false;
  if (hasPlaceContext(ground, run)) return true;
  const words = wordsOf(ground, run);
  const isPlain = words.every(
    (word) => isCommonWord(word) || isGivenName(word) || months.has(word),
  );
  return !isPlain && (words.length > 1 || isNearHome(ground, run));
}

/** A town of the paper's own state, in the middle of a sentence or before its police, schools, people. */
function isNearHome(ground: Ground, run: Run): boolean {
  const { home } = ground.setting;
  if (home === null || isPersonFound(ground, textOf(ground, run))) return false;
  const state = ground.gazetteer.ancestors(home).find((place) => place.level === "province");
  const places = ground.gazetteer.named(textOf(ground, run));
  const isNear =
    state !== undefined && places.some(({ code }) => ground.gazetteer.isWithin(code, state.code));
  const next = ground.tokens[run.to]?.text ?? "";
  const isTown =
    /^(police|residents?|schools?|native|man|woman|officials|firefighters|area|resident|businesses|voters)$/.test(
      next,
    );
  return isNear && (isTown || ground.tokens[run.from]?.opens !== true);
}

/** Places that only the words around them show: `in Gilman`, `Bob Ray of Melcher`, `Ames, Iowa`. */
function placesByContext(ground: Ground, run: Run): readonly Found[] {
  const words = wordsOf(ground, run);
  if (words.length > 3 || words.some((word) => isNoPlace(word))) return [];
  const written = textOf(ground, run);
  if (words.length > 1 && isGivenName(words[0] ?? "")) return [];
  if (!hasPlaceContext(ground, run) || isPersonFound(ground, written)) return [];
  if (isAtWork(ground, run)) return [asOrganization(ground, run)];
  return [asPlace(ground, run, "placeContext", 0.65)];
}

/** `at Acme Widgets`: whoever is at a thing of two words without a place's head is at a firm. */
function isAtWork(ground: Ground, run: Run): boolean {
  const isAt = ground.tokens[run.from - 1]?.text.toLowerCase() === "at";
  return (
    isAt &&
    !isFollowedByRegion(ground, run) &&
    !/^(St\.|San|Santa|Fort|New|Los|Las|Le|La)$/.test(ground.tokens[run.from]?.text ?? "")
  );
}

function asOrganization(ground: Ground, run: Run): Found {
  return foundAs(ground, run, { kind: "organization", method: "atContext", confidence: 0.55 });
}

function isNoPlace(word: string): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(word) ||
    /^\p{Lu}\.?$/u.test(word) ||
    months.has(word) ||
    countryOf.has(word) ||
    otherDemonyms.has(word) ||
    isFunctionWord(word) ||
    /^(Congress|Parliament|God|Christ|Jesus|Medicare|Medicaid|Mr|Mrs|Ms|Dr)\.?$/.test(word) ||
    isOffice(word)
  );
}

function hasPlaceContext(ground: Ground, run: Run): boolean {
  const before = ground.tokens[run.from - 1];
  const word = before?.text.toLowerCase() ?? "";
  if (!before || !isJoined(ground, run.from)) return isFollowedByRegion(ground, run);
  if (isFollowedByRegion(ground, run) || isBeforeTownsfolk(ground, run)) return true;
  if (placePrepositions.has(word)) return !isCommonAlone(ground, run);
  if (word === "of") return isAfterDirection(ground, run) || isOfResidence(ground, run);
  if (word === "for") return ground.tokens[run.from - 2]?.text === "MP";
  return word === "to" && isMotion(ground.tokens[run.from - 2]?.text ?? "");
}

/** `Viroqua schools`, `Kyiv police`. */
function isBeforeTownsfolk(ground: Ground, run: Run): boolean {
  return (
    /^(police|residents|firefighters|schools)$/.test(ground.tokens[run.to]?.text ?? "") &&
    isJoined(ground, run.to) &&
    !isCommonAlone(ground, run)
  );
}

function isCommonAlone(ground: Ground, run: Run): boolean {
  return run.to - run.from === 1 && isCommonWord(ground.tokens[run.from]?.text ?? "");
}

function isAfterDirection(ground: Ground, run: Run): boolean {
  const word = ground.tokens[run.from - 2]?.text.toLowerCase() ?? "";
  return (
    /^((north|south)?(east|west)?|outskirts|city|town|village|suburb|miles?|west|east|north|south|streets|part|mayor|people|residents)$/.test(
      word,
    ) && word !== ""
  );
}

/** `Tyler Brandt, 24, of Gilman`, `Robert Pruitt of Des Moines`. */
function isOfResidence(ground: Ground, run: Run): boolean {
  const at = run.from - 2;
  const before = ground.tokens[at]?.text ?? "";
  if (before === ",") return true;
  return ofKind(ground, "person").some((one) => one.to === at + 1);
}

function isMotion(word: string): boolean {
  return /^(travel|travels|traveled|travelled|went|going|go|goes|moved|moves|move|returned|returns|return|drove|flew|trip|visit|came|heading|headed|heads|road|way|back|close|next)$/i.test(
    word,
  );
}

/** `Ames, Iowa`; `Leeds, England`. */
function isFollowedByRegion(ground: Ground, run: Run): boolean {
  if (ground.tokens[run.to]?.text !== ",") return false;
  const next = { from: run.to + 1, to: run.to + 2 };
  const two = { from: run.to + 1, to: run.to + 3 };
  return [next, two].some((one) => {
    const text = textOf(ground, one);
    return (
      regionNames.has(text) || countryForms.has(text) || [...countryOf.values()].includes(text)
    );
  });
}

function isPersonFound(ground: Ground, text: string): boolean {
  return ofKind(ground, "person").some((one) => one.name === text || one.name.endsWith(` ${text}`));
}

function asPlace(
  ground: Ground,
  run: Run,
  method: string,
  confidence: number,
  name = textOf(ground, run),
): Found {
  const form = name === textOf(ground, run) ? "name" : "short";
  return foundAs(ground, run, { kind: "location", form, name, method, confidence });
}
