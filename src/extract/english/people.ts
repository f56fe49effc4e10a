import {
  type Found,
  foundAs,
  freeRuns,
  type Ground,
  isJoined,
  ofKind,
  type Run,
  textOf,
  wordsOf,
} from "./ground.ts";
import { isPinyinName } from "./pinyin-names.ts";
import { surePlace } from "./places.ts";
import { isAddressed, splitTitle, type TitledRun } from "./title-before.ts";
import { isCapital } from "./tokens.ts";
import { months } from "./words/calendar-words.ts";
import { isCommonWord } from "./words/common-words.ts";
import { isFunctionWord } from "./words/function-words.ts";
import { isGivenName } from "./words/given-names.ts";
import { isOffice, isPublicTitle } from "./words/office-words.ts";
import { organizationHeads } from "./words/organization-words.ts";
import { countryOf, otherDemonyms, placePrepositions } from "./words/place-words.ts";

/** Finds the people whom the article names in full, and the holders of offices named by surname alone. */
export function findPeople(ground: Ground): readonly Found[] {
  const found = nameRuns(ground).flatMap((run) => {
    const titled = splitTitle(ground, run);
    const name = trimmed(ground, titled.name);
    return isPerson(ground, { ...titled, name }) ? personAt(ground, { ...titled, name }) : [];
  });
  const full = found.map((one) => one.name).filter((name) => name.includes(" "));
  return found.filter((one) => !full.some((name) => name.endsWith(` ${one.name}`)));
}

const suffixes = /^(Jr\.?|Sr\.?|II|III|IV)$/;
const particles =
  /^(de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|ibn|ap|al|el|y|ten|ter|zu)$/;

/** Runs of capitals, with the small particles and nicknames that a name may have inside. */
function nameRuns(ground: Ground): readonly Run[] {
  const runs: Run[] = [];
  for (const run of freeRuns(ground)) {
    const last = runs.at(-1);
    if (last && isBridged(ground, last.to, run.from))
      runs[runs.length - 1] = { from: last.from, to: run.to };
    else runs.push(run);
  }
  return runs;
}

/** Whether what parts two runs is part of a name: `de la`, `"Bud"`, the comma before `Jr.` */
function isBridged(ground: Ground, from: number, to: number): boolean {
  const between = ground.tokens.slice(from, to);
  if (between.length === 0 || between.length > 4) return false;
  if (between.every((token) => particles.test(token.text))) return true;
  if (between.length === 1 && between[0]?.text === ",")
    return suffixes.test(ground.tokens[to]?.text ?? "");
  return isNickname(ground, from, to);
}

function isNickname(ground: Ground, from: number, to: number): boolean {
  const [open, nick, close] = ground.tokens.slice(from, to);
  if (to - from !== 3 || !open || !nick || !close) return false;
  return /^["“'‘(]$/.test(open.text) && isCapital(nick) && /^["”'’)]$/.test(close.text);
}

/** Without small words, demonyms and offices at its beginning. */
function trimmed(ground: Ground, run: Run): Run {
  let { from } = run;
  if (isPinyinName(wordsOf(ground, run))) return run;
  while (from < run.to - 1 && isOutside(ground, from)) from += 1;
  return { from, to: run.to };
}

/** A capital in the middle of a sentence is a name's, also in `by He Yining`. */
function isOutside(ground: Ground, i: number): boolean {
  const word = ground.tokens[i]?.text ?? "";
  const isOpening = ground.tokens[i]?.opens === true || word === "The";
  const isPlain = (isFunctionWord(word) || isCommonWord(word)) && !isGivenName(word);
  return (isOpening && isPlain) || countryOf.has(word) || otherDemonyms.has(word);
}

function personAt(ground: Ground, { name, title }: TitledRun): readonly Found[] {
  const isFull = name.to - name.from > 1;
  const confidence = title.to > title.from ? 0.95 : isFull ? 0.85 : 0.6;
  return [
    ...givenNamesBefore(ground, name),
    foundAs(ground, name, {
      kind: "person",
      method: title.to > title.from ? "titleBefore" : "fullName",
      confidence,
    }),
  ];
}

/** `Otto and Hilda Krause`: Otto bears the surname too. */
function givenNamesBefore(ground: Ground, name: Run): readonly Found[] {
  const at = name.from - 2;
  const other = ground.tokens[at];
  const isPair =
    ground.tokens[at + 1]?.text === "and" && isCapital(other) && isGivenName(other.text);
  const before = ground.tokens[at - 1];
  if (!isPair || isCapital(before) || ground.taken.has(at) || name.to - name.from < 2) return [];
  const surname = ground.tokens[name.to - 1]?.text ?? "";
  return [
    foundAs(
      ground,
      { from: at, to: at + 1 },
      {
        kind: "person",
        form: "short",
        name: `${other?.text ?? ""} ${surname}`,
        method: "sharedSurname",
        confidence: 0.8,
      },
    ),
  ];
}

function isPerson(ground: Ground, { name, title }: TitledRun): boolean {
  const words = wordsOf(ground, name);
  if (isOrganizationAgain(ground, name)) return false;
  if (
    isCorrected(ground, name) ||
    words.length > 6 ||
    words.some((word, i) => isNeverInName(word, i))
  )
    return false;
  const hasTitle = title.to > title.from;
  if (words.length === 1) return isSurnameWithTitle(ground, name, title);
  return score(ground, name) + (hasTitle ? 4 : 0) >= 2;
}

/** `Keller Tools` after Keller Tools Inc. */
function isOrganizationAgain(ground: Ground, name: Run): boolean {
  const written = textOf(ground, name);
  return ofKind(ground, "organization").some((one) => one.name.startsWith(`${written} `));
}

/** `She is Joan Lee, not Jean Lee`: the wrong name is nobody's. */
function isCorrected(ground: Ground, name: Run): boolean {
  return ground.tokens[name.from - 1]?.text === "not" && ground.tokens[name.from - 2]?.text === ",";
}

function isNeverInName(word: string, i: number): boolean {
  if (isGivenName(word) && i === 0) return false;
  if (/^\p{Lu}{3,}$/u.test(word) && !suffixes.test(word)) return true;
  return i > 0 && isFunctionWord(word) && !particles.test(word) && !isGivenName(word);
}

/** `President Biden`, `Mr. Ho`: one word is a name only behind a title in capitals or an address. */
function isSurnameWithTitle(ground: Ground, name: Run, title: Run): boolean {
  const word = ground.tokens[name.from]?.text ?? "";
  if (isCommonWord(word) || isOffice(word) || surePlace(word) || organizationHeads.has(word))
    return false;
  if (isAddressed(ground, name)) return true;
  const office = ground.tokens[title.to - 1];
  return isCapital(office) && title.to > title.from && isPublicTitle(office.text);
}

/** What speaks for a person, added up: the name itself, and the words around it. */
function score(ground: Ground, name: Run): number {
  return nameScore(ground, name) + contextScore(ground, name);
}

type Sign = readonly [holds: boolean, weight: number];

function sumOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

function nameScore(ground: Ground, name: Run): number {
  const words = wordsOf(ground, name);
  const first = words[0] ?? "";
  const isGiven = isGivenName(first);
  const isRaised = isFunctionWord(first) && ground.tokens[name.from]?.opens === false;
  const isPinyin = isPinyinName(words);
  const isPlain =
    !isGiven && !isPinyin && words.some((word, k) => isCommonWord(word) && (k > 0 || !isRaised));
  const isSure = surePlace(textOf(ground, name)) !== null;
  const isPlaceBefore = placePrepositions.has(
    ground.tokens[name.from - 1]?.text.toLowerCase() ?? "",
  );
  const isListed = !isSure && ground.gazetteer.named(textOf(ground, name)).length > 0;
  return sumOf([
    [isGiven, months.has(first) ? 2 : 3],
    [isPlain, -2],
    [!isGiven && !isPlain, 2],
    // 龙启明 begins with an everyday word in pinyin: Long Qiming.
    [isPinyin && !isGiven, 1],
    [words.length > 2 && words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word)), 2],
    [/^(\p{Lu}\.)+$/u.test(first), 2],
    [suffixes.test(words.at(-1) ?? ""), 2],
    [words.length > 4, -2],
    [isSure, -5],
    [isListed, -3],
    [isPlaceBefore && !isGiven, -2],
    [/^(St\.?|Mt\.?|Ft\.?|Saint|San|Santa|La|Le|Los|Las|El|Fort|Mount|Lake|Port)$/.test(first), -4],
  ]);
}

const speech =
  /^(said|says|told|added|asked|noted|wrote|testified|argued|recalled|explained|replied|joked|thinks|believes|hopes|expects|scored|threw|hit|led|ran|died|who|whose)$/;

function contextScore(ground: Ground, name: Run): number {
  const before = ground.tokens[name.from - 1]?.text ?? "";
  const after = ground.tokens[name.to]?.text ?? "";
  const next = ground.tokens[name.to + 1]?.text ?? "";
  return sumOf([
    [isAddressed(ground, name), 4],
    [after === "," && /^\d{1,3}$/.test(next), 3],
    [after === "," && /^(who|whose|a|an|the|his|her)$/.test(next), 1],
    [speech.test(after), 1],
    [/^(said|says|added)$/.test(before), 2],
    [isSurnameRepeated(ground, name), 2],
    [/^the$/i.test(before) && isJoined(ground, name.from), -4],
  ]);
}

/** Whether the last word comes again, alone and where a person stands. */
function isSurnameRepeated(ground: Ground, name: Run): boolean {
  const surname = ground.tokens[name.to - 1]?.text ?? "";
  return ground.tokens.some((token, i) => {
    const isAlone = !isCapital(ground.tokens[i - 1]) || !isJoined(ground, i);
    const after = ground.tokens[i + 1]?.text ?? "";
    return (
      i >= name.to && token.text === surname && isAlone && (speech.test(after) || after === "'s")
    );
  });
}
