import { overlaps, type Place, type PlaceCode, type Span } from "../../domain/index.ts";
import type { Gazetteer } from "../../places/index.ts";
import {
  type ChineseText,
  isClauseStart,
  isClosed,
  isHan,
  isWordEnd,
  isWordStart,
  wordBefore,
  wordOf,
} from "./chinese-text.ts";
import { findVillages } from "./find-villages.ts";
import type { FoundPlace } from "./found-place.ts";
import { isAttribute } from "./is-attribute.ts";
import { ordinaryWords } from "./lexicon/ordinary-words.ts";
import { isTransliterated } from "./lexicon/transliteration.ts";
import { notSights, sightEndings, stateParties, worldPlaces } from "./lexicon/world-places.ts";
import type { TaggedNames } from "./tagged/tagged-names.ts";
import { weighPlaces } from "./tagged/weigh-places.ts";
import { titleTo } from "./title-at.ts";

/** Finds the places that a text names, also those within longer names; in order, none overlapping. */
export function findPlaces(
  text: ChineseText,
  home: PlaceCode | null,
  tagged: TaggedNames,
  gazetteer: Gazetteer,
): readonly FoundPlace[] {
  const near = nearness(home, gazetteer);
  const listed = listedPlaces(text, near, gazetteer);
  const villages = findVillages(text, listed, home, gazetteer);
  const sights = sightsIn(text, [...listed, ...villages]);
  const found = [...sights, ...villages, ...listed, ...partiesIn(text), ...worldIn(text)];
  const places = inOrder(found.filter((place) => !hasTitleInside(text, place)));
  return weighPlaces(text, places, tagged, near.isInCity);
}

/** Longer ones win over what they contain; then earlier ones over later. */
function inOrder(found: readonly FoundPlace[]): readonly FoundPlace[] {
  const kept: FoundPlace[] = [];
  const byLength = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const place of byLength) if (!kept.some((k) => overlaps(k, place))) kept.push(place);
  return kept.sort((a, b) => a.start - b.start);
}

function listedPlaces(
  text: ChineseText,
  near: Nearness,
  gazetteer: Gazetteer,
): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  let offset = 0;
  while (offset < text.plain.length) {
    const place = isHan(text.plain.charAt(offset))
      ? listedAt(text, offset, found, near, gazetteer)
      : null;
    if (place) found.push(place);
    offset = place ? place.end : offset + 1;
  }
  return found;
}

/** What lies near the paper's home. */
interface Nearness {
  readonly isInCity: (place: Place) => boolean;
  readonly isInProvince: (place: Place) => boolean;
}

function nearness(home: PlaceCode | null, gazetteer: Gazetteer): Nearness {
  const around = home === null ? [] : [home, ...gazetteer.ancestors(home).map((p) => p.code)];
  const within = (level: Place["level"]) => {
    const code = around.find((c) => gazetteer.place(c)?.level === level);
    return (place: Place): boolean => code !== undefined && gazetteer.isWithin(place.code, code);
  };
  return { isInCity: within("city"), isInProvince: within("province") };
}

function listedAt(
  text: ChineseText,
  start: number,
  before: readonly FoundPlace[],
  near: Nearness,
  gazetteer: Gazetteer,
): FoundPlace | null {
  const parent = before.at(-1);
  const under = parent?.end === start ? parent.places : [];
  for (const { end, places } of gazetteer.matchesAt(text.plain, start)) {
    const span = { start, end };
    const name = text.plain.slice(start, end);
    if (isClosed(text, span) || hasTitleInside(text, span)) continue;
    const isChild = places.some((p) => isShortChild(p, under, gazetteer));
    const full = places.filter((place) => place.name === name);
    const candidate = { ...span, name, method: "gazetteer", confidence: 0.9 };
    if (full.length > 0 && isFullName(text, span, full, isChild, near)) {
      return { ...candidate, places: full, isFull: true };
    }
    if (full.length === 0 && isShortName(text, span, places, isChild, near)) {
      return { ...candidate, places, isFull: places.every((p) => p.level === "country") };
    }
  }
  return null;
}

/** 富源 in 云南富源: a city or county right after what it is part of; a whole country is no hint. */
function isShortChild(place: Place, under: readonly Place[], gazetteer: Gazetteer): boolean {
  return under.some(
    (u) => u.level !== "country" && u.code !== place.code && gazetteer.isWithin(place.code, u.code),
  );
}

/** 长江街道 in 副市长江…: a title ends within it. */
function hasTitleInside(text: ChineseText, { start, end }: Span): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const title = titleTo(text.plain, at);
    if (title && title.start < start) return true;
  }
  return false;
}

/** 城区, 新区 and 市区 are names of places too; only a parent before them makes them so. */
function isFullName(
  text: ChineseText,
  span: Span,
  places: readonly Place[],
  isChild: boolean,
  near: Nearness,
): boolean {
  if (isChild || places.some((place) => place.level === "country")) return true;
  const name = text.plain.slice(span.start, span.end);
  if (name.length < 3 || ordinaryWords.has(name)) return false;
  if (places.some(near.isInCity)) return true;
  const isSmall = places.every((place) => place.level === "town");
  return !isSmall || (isWordStart(text, span.start) && isWordEnd(text, span.end));
}

/** A name without its suffix is a place only where the words, the parent or the home say so. */
function isShortName(
  text: ChineseText,
  span: Span,
  places: readonly Place[],
  isChild: boolean,
  near: Nearness,
): boolean {
  const name = text.plain.slice(span.start, span.end);
  if (name.length < 2 || isPartOfLongerWord(text, span)) return false;
  const largest = levelsBySize.find((level) => places.some((place) => place.level === level));
  if (largest === undefined) return false;
  if (isChild) return true;
  if (ordinaryWords.has(name)) return false;
  const tag = wordOf(text, span)?.tag;
  if (largest === "city") return isName(tag) || places.some(near.isInProvince);
  return largest !== "county" || isShortCounty(tag, text.plain.charAt(span.end), places, near);
}

const levelsBySize = ["country", "province", "city", "county"] as const;

function isShortCounty(
  tag: string | undefined,
  next: string,
  places: readonly Place[],
  near: Nearness,
): boolean {
  if ("镇乡".includes(next) && next !== "") return false;
  const isHere = places.some((place) => place.level === "county" && near.isInCity(place));
  if (isHere) return tag === undefined || !/^[vadcpr]/.test(tag);
  return (tag ?? "").startsWith("ns") && places.some(near.isInProvince);
}

/** The dictionary knows it as a name, or not at all. */
function isName(tag: string | undefined): boolean {
  return tag === undefined || /^(?:n[srzt]|x)/.test(tag);
}

function isPartOfLongerWord(text: ChineseText, span: Span): boolean {
  const word = text.wordFrom.get(span.start);
  return word !== undefined && word.end > span.end && !/^n[srz]/.test(word.tag);
}

/** 中方 and 美方 mean states, but 中方县 is a county. */
function partiesIn(text: ChineseText): readonly FoundPlace[] {
  return Object.entries(stateParties).flatMap(([party, state]) =>
    offsetsOf(text, party)
      .filter((start) => !/[县縣镇鎮乡鄉式案向面法便程形圆]/.test(text.plain.charAt(start + 2)))
      .filter((start) => isClauseStart(text, start) || isWordStart(text, start))
      .map((start) => ({
        start,
        end: start + party.length,
        places: [],
        isFull: false,
        name: state,
        method: "state party",
        confidence: 0.85,
      })),
  );
}

/** Cities abroad from a list, and sounds from abroad right after a country: 巴西圣保罗. */
function worldIn(text: ChineseText): readonly FoundPlace[] {
  return [...worldPlaces].flatMap((name) =>
    offsetsOf(text, name)
      .filter((start) => !isPartOfLongerWord(text, { start, end: start + name.length }))
      .filter((start) => !isAttribute(text, name, start + name.length))
      .map((start) => ({
        start,
        end: start + name.length,
        places: [],
        isFull: true,
        name,
        method: "list of cities abroad",
        confidence: 0.85,
      })),
  );
}

function offsetsOf(text: ChineseText, name: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.plain.indexOf(name); at >= 0; at = text.plain.indexOf(name, at + 1)) {
    if (!isClosed(text, { start: at, end: at + name.length })) offsets.push(at);
  }
  return offsets;
}

/** Waters, hills, buildings and parks, by the ends of their names. */
function sightsIn(text: ChineseText, places: readonly FoundPlace[]): readonly FoundPlace[] {
  const sights = sightEndings.flatMap((ending) =>
    offsetsOf(text, ending).flatMap((at) => {
      const end = at + ending.length;
      const start = sightStart(text, at, ending, places);
      return start === null ? [] : [sight(text, start, end)];
    }),
  );
  return [...sights, ...watersIn(text)];
}

function sight(text: ChineseText, start: number, end: number): FoundPlace {
  const name = text.plain.slice(start, end);
  return { start, end, places: [], isFull: true, name, method: "end of its name", confidence: 0.7 };
}

/** 沅水, 澧水: only where the dictionary has them as places. */
function watersIn(text: ChineseText): readonly FoundPlace[] {
  return [...text.wordFrom.values()]
    .filter((word) => word.tag === "ns" && /^.{1,3}[水江河湖山溪海岛]$/.test(word.text))
    .filter((word) => !notSights.has(word.text) && !isClosed(text, word))
    .map((word) => sight(text, word.start, word.end));
}

const longestSight = 8;

/** Where the name of a sight begins; null where what stands before the ending is no name. */
function sightStart(
  text: ChineseText,
  endingAt: number,
  ending: string,
  places: readonly FoundPlace[],
): number | null {
  const end = endingAt + ending.length;
  if (!isSightEnd(text, end)) return null;
  const before = places.find((place) => place.end === endingAt);
  if (before) return before.places.length > 0 ? null : before.start;
  let start = endingAt;
  while (start > 0 && endingAt - start < longestSight && !places.some((p) => p.end === start)) {
    const word = wordBefore(text, start);
    if (!canNameSight(word.text, word.tag)) break;
    start = word.start;
  }
  return isSightName(text, start, end, ending) ? start : null;
}

function canNameSight(word: string, tag: string): boolean {
  if (!isHan(word.charAt(0)) || notInSights.has(word)) return false;
  return /^(?:n|b|a|j|vn|zg|ng|s|i|l|z|g|h|k|m)/.test(tag);
}

const notInSights = new Set([
  ..."在到从由和与及的至沿赴往向为是将把被以等中内外后前个一二三四五六七八九十几多各每该本全此这那了着过有来去",
]);

function isSightEnd(text: ChineseText, end: number): boolean {
  const next = text.plain.charAt(end);
  return !isHan(next) || isWordStart(text, end);
}

function isSightName(text: ChineseText, start: number, end: number, ending: string): boolean {
  const name = text.plain.slice(start, end);
  const own = end - ending.length - start;
  if (own < 1 || own > longestSight || notSights.has(name) || isClosed(text, { start, end })) {
    return false;
  }
  // A single character is a weak end: only a short name in a plain spot is believed.
  if (ending.length === 1) return own >= 2 && own <= 3 && standsAsPlace(text, start, end);
  return own >= 2 && isNameLike(text, start, end - ending.length);
}

/** 在X楼，: something that is spoken of as a place. */
function standsAsPlace(text: ChineseText, start: number, end: number): boolean {
  const before = text.plain.slice(Math.max(0, start - 2), start);
  const after = text.plain.slice(end, end + 2);
  const isFramed =
    /[在到赴从沿过游览登于往访]$/.test(before) &&
    (!isHan(after.charAt(0)) || /^[上下内里中的]/.test(after));
  const isSight = /^(?:景区|流域|风景|沿岸|两岸|大桥|畔|脚下|主峰|国家)/.test(after);
  return isFramed || (isSight && isNameLike(text, start, end));
}

/** At least one character of the name is no everyday noun: 五强溪 in 五强溪水库, not 大型 in 大型水库. */
function isNameLike(text: ChineseText, start: number, end: number): boolean {
  const name = text.plain.slice(start, end);
  if (isTransliterated(name) && name.length >= 3) return true;
  const word = wordOf(text, { start, end });
  if (word && /^(?:n|a|b|v|d|m|l|i)$/.test(word.tag)) return false;
  return !/^(?:大型|中型|小型|一座|这座|国际|国家|省级|市级|县级|全国|现代|城市|乡村|农村|农业|旅游|文化|生态|绿色)+$/.test(
    name,
  );
}
