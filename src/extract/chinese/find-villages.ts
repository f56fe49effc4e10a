import type { Place, PlaceCode } from "../../domain/index.ts";
import type { Gazetteer } from "../../places/index.ts";
import { type ChineseText, isClosed, isHan, isWordStart, wordOf } from "./chinese-text.ts";
import type { FoundPlace } from "./found-place.ts";

const villageEnd = /村民委员会|居委会|社区|村|嘎查/g;
const longestVillage = 5;

/** Words that end like a village and are none. */
const notVillages =
  /(?:边远|偏远|高寒|后进|沿线|周边|附近|农|乡|山|渔|全|该|本|我|各|每|驻|进|回|入|到|下|出|离|包|联|行政|自然|中心|示范|试点|贫困|脱贫|帮扶|整|重点|传统|古|城中|地球|度假|奥运|影视|民俗|文化|旅游|数字|智慧|未来|平安|和谐|幸福|文明|最美|老旧|所在|个|些|两|几|多|邻|原|小|大|老|新|空心|明星|先进|特色|产业|美丽|移民|镇|乡镇|街道|县|区|与|和|及|的|在|由|从|为|有|了|让|给|把|以|是)$/;

/** Finds villages and communities: right after a town or county, known to the gazetteer, or by form. */
export function findVillages(
  text: ChineseText,
  listed: readonly FoundPlace[],
  home: PlaceCode | null,
  gazetteer: Gazetteer,
): readonly FoundPlace[] {
  const around = surroundings(listed, home);
  return [...text.plain.matchAll(villageEnd)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (/^[民委支两镇庄务组居寨头口长干企容貌级规史]/.test(text.plain.slice(end, end + 1))) {
      if (
        !/^(?:支部|支书|两委|委会|党|民委员会|民小组|庄里|长|级)/.test(
          text.plain.slice(end, end + 4),
        )
      )
        return [];
      if (/^(?:民|庄|级)/.test(text.plain.slice(end, end + 1))) return [];
    }
    const village = villageEndingAt(text, match.index, end, listed, around, gazetteer);
    return village ? [village] : [];
  });
}

/** The towns and counties in whose bounds a village is looked for, nearest first. */
function surroundings(listed: readonly FoundPlace[], home: PlaceCode | null): readonly PlaceCode[] {
  const small = listed.flatMap((found) => found.places).filter(isSmall);
  const codes = new Set(small.map((place) => place.code));
  return [...codes].slice(0, 6).concat(home !== null && home.length > 4 ? [home] : []);
}

function isSmall(place: Place): boolean {
  return place.level === "town" || place.level === "county";
}

function villageEndingAt(
  text: ChineseText,
  endingAt: number,
  end: number,
  listed: readonly FoundPlace[],
  around: readonly PlaceCode[],
  gazetteer: Gazetteer,
): FoundPlace | null {
  const parent = listed.findLast((place) => place.end <= endingAt && place.places.some(isSmall));
  const gap = parent ? text.plain.slice(parent.end, endingAt) : "";
  if (parent && gap.length <= longestVillage && isVillageName(gap)) {
    return village(text, parent.end, end, parent.places, 0.9, gazetteer);
  }
  for (let length = 4; length >= 2; length -= 1) {
    const start = endingAt - length;
    const name = text.plain.slice(start, endingAt);
    if (start < 0 || !isVillageName(name) || !isWordStart(text, start)) continue;
    const code = around.find(
      (c) => gazetteer.villageNamed(text.plain.slice(start, end), c).length > 0,
    );
    if (code !== undefined) return village(text, start, end, [], 0.85, gazetteer);
  }
  return villageByForm(text, endingAt, end, gazetteer);
}

function isVillageName(name: string): boolean {
  return (
    name.length > 0 &&
    [...name].every(isHan) &&
    !notVillages.test(name) &&
    !/[在的和与及了到过着]|^[下上一二两三几每各这那本该]|步$/.test(name)
  );
}

/** Two characters that are no everyday word, where a word begins: 瑞都社区. */
function villageByForm(
  text: ChineseText,
  endingAt: number,
  end: number,
  gazetteer: Gazetteer,
): FoundPlace | null {
  for (const length of [2, 3]) {
    const start = endingAt - length;
    const name = text.plain.slice(Math.max(0, start), endingAt);
    if (start < 0 || name.length < length || !isVillageName(name)) continue;
    const word = wordOf(text, { start, end: endingAt });
    const isEveryday =
      (word !== undefined && !/^n[rsz]|^x/.test(word.tag)) || holdsWord(text, start, endingAt);
    if (isWordStart(text, start) && !isEveryday)
      return village(text, start, end, [], 0.6, gazetteer);
  }
  return null;
}

/** 日部署 in 日部署村: a word of the dictionary is part of it. */
function holdsWord(text: ChineseText, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const word = text.wordFrom.get(at);
    if (word && word.end - at > 1 && word.end <= end && !/^(?:n[rsz]|x)/.test(word.tag))
      return true;
  }
  return false;
}

function village(
  text: ChineseText,
  start: number,
  end: number,
  parents: readonly Place[],
  confidence: number,
  gazetteer: Gazetteer,
): FoundPlace | null {
  if (isClosed(text, { start, end })) return null;
  const name = text.plain.slice(start, end);
  const places = parents.flatMap((parent) => gazetteer.villageNamed(name, parent.code));
  return { start, end, places, isFull: true, name, method: "village", confidence };
}
