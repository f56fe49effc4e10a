import { overlaps, type Span } from "../../domain/index.ts";
import { type ChineseText, isClauseStart, isClosed, isHan, wordOf } from "./chinese-text.ts";
import { foreignNamesIn } from "./foreign-names.ts";
import type { FoundPerson } from "./found-person.ts";
import {
  afterName,
  beforeName,
  courtesyWords,
  neverInGivenName,
  speaking,
  wordsNotNames,
} from "./lexicon/personal-words.ts";
import { isMostlyWord, surnameAt, surnameWeight } from "./lexicon/surnames.ts";
import { callings } from "./lexicon/titles.ts";
import { isSteppeName, isTransliterated } from "./lexicon/transliteration.ts";
import type { TaggedNames } from "./tagged/tagged-names.ts";
import { weighPeople } from "./tagged/weigh-people.ts";
import { titleFrom, titleTo } from "./title-at.ts";
import { wordEnds } from "./word-ends.ts";

/** Finds the people whom a text names, in order; `taken` are the spans of places and bodies. */
export function findPeople(
  text: ChineseText,
  taken: readonly Span[],
  tagged: TaggedNames,
): readonly FoundPerson[] {
  const foreign = foreignNamesIn(text, taken);
  const blocked = [...taken, ...foreign];
  const firm = firmNames(text, blocked);
  const again = namesAgain(text, firm, blocked);
  const found = [...foreign, ...firm, ...again].sort((a, b) => a.start - b.start);
  const ends = new Set(found.map(({ end }) => end));
  return weighPeople(text, found, taken, tagged, (person) => isIntroduced(text, person, ends));
}

/** After a title, a calling or in a list of names; and the name itself is a likely one. */
function isIntroduced(text: ChineseText, person: FoundPerson, ends: ReadonlySet<number>): boolean {
  return person.confidence >= 0.84 && evidenceBefore(text, person.start, ends) >= 2.4;
}

interface Candidate extends Span {
  readonly name: string;
  readonly score: number;
}

/** From here on a name is believed. */
const believed = 3;

/** Names that their surroundings vouch for; of those that overlap, the best. */
function firmNames(text: ChineseText, blocked: readonly Span[]): readonly FoundPerson[] {
  const kept: Candidate[] = [];
  let ends = new Set<number>();
  for (let offset = 0; offset < text.plain.length; offset += 1) {
    const best = candidatesAt(text, offset, ends, blocked)
      .filter((candidate) => candidate.score >= believed)
      .sort((a, b) => b.score - a.score || b.end - a.end)[0];
    if (!best) continue;
    const rival = kept.at(-1);
    if (rival && overlaps(rival, best)) {
      if (rival.score >= best.score) continue;
      kept.pop();
    }
    kept.push(best);
    ends = new Set(kept.map((candidate) => candidate.end));
  }
  return kept.map(({ start, end, name, score }) => ({
    start,
    end,
    form: "name",
    name,
    method: "surname in its surroundings",
    confidence: Math.min(0.95, 0.5 + score / 14),
  }));
}

function candidatesAt(
  text: ChineseText,
  start: number,
  ends: ReadonlySet<number>,
  blocked: readonly Span[],
): readonly Candidate[] {
  const surname = surnameAt(text.plain, start);
  return [
    ...longNames(text, start, ends, blocked),
    ...shortNames(text, start, surname, ends, blocked),
  ];
}

/** Names of one word from Mongolian, Tibetan or Uyghur: 乌兰图雅, 其其格; only after a title or calling. */
function longNames(
  text: ChineseText,
  start: number,
  ends: ReadonlySet<number>,
  blocked: readonly Span[],
): readonly Candidate[] {
  const before = evidenceBefore(text, start, ends);
  if (before < 2.4) return [];
  return [2, 3, 4, 5, 6].flatMap((length) => {
    const span = { start, end: start + length };
    const name = text.plain.slice(start, span.end);
    const after = evidenceAfter(text, span.end);
    const isOther = name.length === length && isSounded(text, span, name) && after >= 0.7;
    if (
      !isOther ||
      wordOf(text, span)?.tag.startsWith("v") ||
      blocked.some((b) => overlaps(b, span))
    )
      return [];
    const again = occurrences(text.plain, name) > 1 ? 0.7 : 0;
    const byLength = length === 2 ? -0.5 : 0.9 + length / 4;
    return [{ ...span, name, score: before + after + again + byLength }];
  });
}

/** 乌兰图雅, or 泰戈尔, with which no Chinese name begins. */
function isSounded(text: ChineseText, span: Span, name: string): boolean {
  if (isSteppeName(name)) return true;
  return name.length >= 3 && surnameAt(text.plain, span.start) === null && isTransliterated(name);
}

function shortNames(
  text: ChineseText,
  start: number,
  surname: string | null,
  ends: ReadonlySet<number>,
  blocked: readonly Span[],
): readonly Candidate[] {
  if (surname === null) return [];
  return [1, 2].flatMap((given) => {
    const end = start + surname.length + given;
    const span = { start, end };
    if (blocked.some((b) => overlaps(b, span)) || isClosed(text, span)) return [];
    const name = text.plain.slice(start, end);
    const givenName = name.slice(surname.length);
    if (!isGivenName(givenName, text.plain.slice(start + surname.length))) return [];
    return [{ start, end, name, score: scoreOf(text, span, surname, ends) }];
  });
}

function isGivenName(given: string, rest: string): boolean {
  if (/^谢/.test(rest)) return false;
  if (courtesyWords.some((word) => rest.startsWith(word))) return false;
  const isLast = (i: number): boolean => i === given.length - 1;
  // 田景和、舒畅: before 、 a 和 joins nothing, so it is part of the name.
  const next = rest.slice(given.length);
  const endsWithHe =
    /^(?:[、（，。]|\p{Script=Han}[着了过])/u.test(next) ||
    speaking.some((word) => next.startsWith(word));
  return [...given].every(
    (c, i) => isHan(c) && (!neverInGivenName.has(c) || (c === "和" && isLast(i) && endsWithHe)),
  );
}

function scoreOf(
  text: ChineseText,
  span: Span,
  surname: string,
  ends: ReadonlySet<number>,
): number {
  const length = span.end - span.start - surname.length;
  const before = evidenceBefore(text, span.start, ends);
  const isActing = length === 2 && isDoing(text, span.end);
  const after = Math.max(evidenceAfter(text, span.end), isActing ? 1 : 0);
  // A name comes with a title, in a list, at the head of a clause, or speaks.
  if (before < 1 && after < 2) return 0;
  if (isMostlyWord(surname) && (before < 2.4 || isEverydayGiven(text, span, surname))) return 0;
  if (wordsNotNames.has(text.plain.slice(span.start, span.start + 2))) return 0;
  if (before <= 1 && after < 0.7) return 0;
  return (
    surnameWeight(surname) +
    (length === 2 ? 0.6 : 0) +
    before +
    after +
    evidenceOfWords(text, span, before, after) +
    (occurrences(text.plain, text.plain.slice(span.start, span.end)) > 1 ? 0.7 : 0)
  );
}

/** 国旗 in 英雄和国旗, 前天 in 又于前天: after a word that is seldom a surname. */
function isEverydayGiven(text: ChineseText, span: Span, surname: string): boolean {
  const given = wordOf(text, { start: span.start + surname.length, end: span.end });
  return given !== undefined && given.text.length > 1 && isEveryday(given.tag);
}

const callingEnding = wordEnds(callings);
const leadEnding = wordEnds(beforeName);

/** What stands before a name: a title or calling, a list of names, 会见. */
function evidenceBefore(text: ChineseText, start: number, ends: ReadonlySet<number>): number {
  const at = withoutBlanks(text.plain, start);
  if (/^(?:国|团|制|单位|大会|会议|岗位|职务|工作)/.test(text.plain.slice(start, start + 2)))
    return 0;
  if (titleTo(text.plain, at) !== null) return 2.8;
  if (callingEnding(text.plain, at) !== undefined) return 2.4;
  if (isInList(text, start, ends)) return 2.6;
  if (leadEnding(text.plain, at) !== undefined) return 1.4;
  if (isCallingWord(text, at)) return 1.4;
  if (isClauseStart(text, start)) return text.plain.charAt(start - 1) === "、" ? 0.3 : 1;
  return ends.has(start) ? 1 : 0;
}

/** The offset after the last unit before `end` that is no space or line end. */
function withoutBlanks(plain: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(plain.charAt(at - 1))) at -= 1;
  return at;
}

/** After 、 or 和 that follows a name, or the bracket that follows one. */
function isInList(text: ChineseText, start: number, ends: ReadonlySet<number>): boolean {
  const separator = text.plain.charAt(start - 1);
  if (!"、和与及".includes(separator) || separator === "") return false;
  if (ends.has(start - 1)) return true;
  const bracket = /（[^（）\n]{1,30}）$/.exec(text.plain.slice(Math.max(0, start - 33), start - 1));
  return bracket !== null && ends.has(start - 1 - bracket[0].length);
}

/** 乐器商, 采茶工: a noun that ends like a calling. */
function isCallingWord(text: ChineseText, end: number): boolean {
  const word = text.wordTo.get(end);
  if (!word || !/^(?:n|vn|l|b|x)$/.test(word.tag)) return false;
  return (
    /[员户农商师手工者匠生民家友兵]$/.test(word.text) &&
    !/^(?:国家|大家|专家|人民|公民|学生们)$/.test(word.text)
  );
}

function evidenceAfter(text: ChineseText, end: number): number {
  const after = text.plain.slice(end, end + 6);
  if (/^[和与及][、，。（]/.test(after)) return 0;
  if (speaking.some((word) => after.startsWith(word))) return 2;
  if (/^，[男女]，|^[（(][男女]/.test(after)) return 2.4;
  if (/^(?:总理|总统|首相|主席|国王)/.test(after)) return 2.2;
  if (/^（/.test(after) && titleFrom(text.plain, end + 1) !== null) return 2.4;
  if (afterName.some((word) => after.startsWith(word))) return 1;
  if (/^[^\p{L}]/u.test(after) || after === "") return 0.7;
  const next = text.wordFrom.get(end);
  return next && next.text.length > 1 ? 0.5 : 0;
}

/** 背着, 种了四十年: a verb with its particle right after the name. */
function isDoing(text: ChineseText, offset: number): boolean {
  const verb = text.wordFrom.get(offset);
  if (!verb) return false;
  const particle = text.wordFrom.get(verb.end);
  if (/^v/.test(verb.tag) && /[着了过]$/.test(verb.text)) return true;
  return /^u[lzg]$/.test(particle?.tag ?? "") && !/^[dpcu]/.test(verb.tag);
}

/** What the dictionary thinks: a name (good), an everyday word (bad), a word cut in two (bad). */
function evidenceOfWords(text: ChineseText, span: Span, before: number, after: number): number {
  if (endsInParticle(text, span)) return -2;
  const word = wordOf(text, span);
  if (word) return evidenceOfTag(word.tag, before, after);
  const begins = text.wordFrom.get(span.start);
  if (begins && begins.end - span.start > 1 && isEveryday(begins.tag)) return -1.5;
  return !cutsWord(text, span) ? 0.2 : after < 1 ? -1.2 : -0.4;
}

/** After a title or in a list of names even 舒畅 is a name. */
function evidenceOfTag(tag: string, before: number, after: number): number {
  if (tag === "x") return 0.7;
  if (tag.startsWith("nr")) return 1;
  return isNameAfterTitle(tag, before, after) ? -0.5 : -2;
}

function cutsWord(text: ChineseText, span: Span): boolean {
  return text.within.has(span.start) || text.within.has(span.end);
}

/** 舒畅 after a title and before a verb; not 高度 in 书记高度重视. */
function isNameAfterTitle(tag: string, before: number, after: number): boolean {
  return before > 2.5 && after >= 0.7 && /^(?:a|n|nz|i|l|s|ns|nrfg)$/.test(tag);
}

function isEveryday(tag: string): boolean {
  return !/^(?:nr|ns|x)/.test(tag);
}

/** 舒畅率, 王芳获, 赵山曾: the last character is a word of its own that goes on with the sentence. */
function endsInParticle(text: ChineseText, span: Span): boolean {
  const last = text.plain.charAt(span.end - 1);
  if (span.end - span.start < 3 || !isHan(text.plain.charAt(span.end))) return false;
  if (firmParticles.has(last)) return !text.within.has(span.end - 1);
  return (
    softParticles.has(last) && wordOf(text, span) === undefined && !text.within.has(span.end - 1)
  );
}

const firmParticles = new Set([
  ..."率获曾家说在与的了是把被将也都就又还已不没患赴到让给等现任称因带请种算",
]);
/** These stand in given names too: 志刚, 有为. */
const softParticles = new Set([..."作正刚才为向同再以经便从对用则却仍和及"]);

/** Names believed once are believed wherever they stand again, unless a longer name stands there. */
function namesAgain(
  text: ChineseText,
  firm: readonly FoundPerson[],
  blocked: readonly Span[],
): readonly FoundPerson[] {
  const found: FoundPerson[] = [];
  const names = [...new Set(firm.map((person) => person.name))].sort((a, b) => b.length - a.length);
  for (const name of names) {
    for (let at = text.plain.indexOf(name); at >= 0; at = text.plain.indexOf(name, at + 1)) {
      const span = { start: at, end: at + name.length };
      if ([...blocked, ...firm, ...found].some((b) => overlaps(b, span)) || isClosed(text, span))
        continue;
      // 高明 the lawyer does not make every 高明 a person: an everyday word needs its own evidence.
      if (isEverydayWord(text, span) && evidenceBefore(text, at, new Set()) < 1) continue;
      found.push({
        ...span,
        form: "name",
        name,
        method: "named elsewhere in the article",
        confidence: 0.85,
      });
    }
  }
  return found;
}

function isEverydayWord(text: ChineseText, span: Span): boolean {
  const word = wordOf(text, span);
  return word !== undefined && isEveryday(word.tag);
}

function occurrences(plain: string, name: string): number {
  return plain.split(name).length - 1;
}
