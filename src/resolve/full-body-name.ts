import type { Place } from "../domain/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { type ArticleContext, homeAt, plainName, storyPlace } from "./article-context.ts";
import { bodyAbbreviations, centralBodies, worldBodies } from "./lexicon/body-abbreviations.ts";

/** A body's full name, the place it belongs to, and the rule that told. */
export interface FullBodyName {
  readonly name: string;
  readonly place: Place | null;
  readonly rule: string;
}

/** Expands a body's name by the paper's home and the story's place: 市医保局, 县法院, 外交部. */
export function fullBodyName(name: string, offset: number, context: ArticleContext): FullBodyName {
  return withoutTerm(name.replace(/第[一二三四五六七八九十百\d]+届/, ""), offset, context);
}

/** 市第八届人大常委会 is 市人大常委会. */
function withoutTerm(name: string, offset: number, context: ArticleContext): FullBodyName {
  const world = worldBodies[name];
  if (world !== undefined) return { name: world, place: null, rule: `${name} = ${world}` };
  const central = centralBodies[name];
  if (central !== undefined) {
    return { name: central, place: country(context), rule: `${name} = ${central}` };
  }
  return levelled(name, offset, context) ?? placed(name, context) ?? bare(name, offset, context);
}

function country(context: ArticleContext): Place | null {
  return context.gazetteer.place("CN") ?? null;
}

const levels = /^(省|市|县|区|州|旗|镇|乡|村|街道|社区|自治区|自治州|国家|全国|中央)(?=.)/;

/** 市医保局: the level stands for the home's or the story's place. */
function levelled(name: string, offset: number, context: ArticleContext): FullBodyName | null {
  const level = levels.exec(name)?.[1];
  if (level === undefined || beginsWithHomePlace(name, context)) return null;
  const body = name.slice(level.length);
  if (/^(?:国家|全国|中央)$/.test(level)) {
    return { name: level + expandBody(body), place: country(context), rule: "central body" };
  }
  const place = placeOfLevel(level, offset, context);
  if (!place) return { name, place: null, rule: `no ${level} known for ${name}` };
  return {
    name: bodyOf(place, level, body, context.gazetteer),
    place: place,
    rule: `home place: ${level} = ${place.name}`,
  };
}

/** 市南区法院 in a paper of 青岛 is the court of 市南区, not a 南区法院 of the city. */
function beginsWithHomePlace(name: string, context: ArticleContext): boolean {
  const city = homeAt(context, "city");
  if (!city) return false;
  return context.gazetteer
    .matchesAt(name, 0)
    .some(({ end, places }) =>
      places.some(
        (place) =>
          place.name === name.slice(0, end) && context.gazetteer.isWithin(place.code, city.code),
      ),
    );
}

function placeOfLevel(level: string, offset: number, context: ArticleContext): Place | undefined {
  const ends = (end: RegExp) => (p: Place) => end.test(p.name);
  const of = (wanted: Place["level"], fits: (p: Place) => boolean) =>
    storyPlace(context, offset, (p) => p.level === wanted && fits(p));
  switch (level) {
    case "省":
    case "自治区":
      return homeAt(context, "province");
    case "市":
    case "州":
    case "自治州":
      return homeAt(context, "city") ?? homeAt(context, "province");
    case "县":
    case "旗":
      return of("county", ends(/[县旗]$/)) ?? homeAt(context, "county");
    case "区":
      return of("county", ends(/区$/)) ?? homeAt(context, "county");
    case "镇":
    case "乡":
    case "街道":
      return of("town", (p) => p.name.endsWith(level)) ?? of("town", () => true);
    default:
      return of("village", () => true);
  }
}

/** Whether a committee of the party is meant, and what it is called in full. */
function bodyOf(place: Place, level: string, body: string, gazetteer: Gazetteer): string {
  const whose = place.name;
  if (isCourt.test(body)) return cityOfDistrict(place, gazetteer) + whose + expandBody(body);
  if (/^委/.test(body) && body !== "委会") return partyCommittee(whose, level, body);
  if (/^(?:党委|党工委)/.test(body)) return localParty(whose, body);
  if (/^(?:纪委|纪委监委|纪律检查委员会)$/.test(body)) return `中共${whose}纪律检查委员会`;
  if (body === "政协") return `中国人民政治协商会议${whose}委员会`;
  if (/^(?:组织部|宣传部|统战部|政法委)$/.test(body))
    return partyCommittee(whose, level, `委${body}`);
  if (level === "村" || level === "社区") return villageBody(whose, body);
  return whose + expandBody(body);
}

const isCourt = /^(?:人民)?(?:法院|检察院)$/;

/**
 * The city before the name of its district: a district's court is called 遵义市汇川区人民法院 in full, a
 * county's without its city.
 */
function cityOfDistrict(place: Place, gazetteer: Gazetteer): string {
  if (place.level !== "county" || !place.name.endsWith("区")) return "";
  const parent = place.parent === null ? undefined : gazetteer.place(place.parent);
  return parent?.name.endsWith("市") ? parent.name : "";
}

function partyCommittee(whose: string, level: string, body: string): string {
  const committee = `中共${whose.replace(/(?:[^省市县区州旗镇乡])$/, "$&")}委`;
  const office = body.replace(/^委/, "");
  if (level === "镇" || level === "乡") return `中共${whose}委员会${office}`;
  if (office === "统战部") return `${committee}统一战线工作部`;
  if (office === "政法委") return `${committee}政法委员会`;
  return committee + office;
}

function localParty(whose: string, body: string): string {
  const rest = body.replace(/^党工?委/, "");
  return body.startsWith("党工委") ? `中共${whose}工作委员会${rest}` : `中共${whose}委员会${rest}`;
}

function villageBody(whose: string, body: string): string {
  const village = whose.replace(/(?:民)?委(?:员)?会$/, "");
  if (body === "委会" || body === "委") return `${village}民委员会`;
  if (body === "支部" || body === "支委") return `${village}党支部`;
  return village + expandBody(body);
}

/** A name that begins with its place: 会同县法院, 桐梓七小, 洪江市市委. */
function placed(name: string, context: ArticleContext): FullBodyName | null {
  const { gazetteer } = context;
  if (/(?:组织|论坛|联盟|通讯社|新华社|银行)$/.test(name)) return null;
  const match = gazetteer
    .matchesAt(name, 0)
    .find((m) => isLead(name.slice(0, m.end), m.places, context));
  if (!match || match.end >= name.length) return placedInCommittee(name, context);
  const lead = name.slice(0, match.end);
  const rest = name.slice(match.end);
  const deeper = placed(rest, context);
  if (deeper?.place && isDeeper(deeper.place, match.places, context)) return deeper;
  const nearby = context.story.map(({ place }) => place.code);
  const place =
    match.places.length === 1
      ? match.places[0]
      : (gazetteer.resolve(lead, { home: context.home, nearby })?.place ?? match.places[0]);
  if (!place) return null;
  const body = withoutLevel(rest, levelOf(rest, place));
  const own = isOffice(body) ? bodyOf(place, levelOf(rest, place), body, gazetteer) : name;
  return { name: own, place, rule: `its name begins with its place: ${place.name}` };
}

/** The full name of a body that a place has: of 桑植县 and 法院 its 人民法院. */
export function bodyOfPlace(place: Place, body: string, gazetteer: Gazetteer): string {
  return isOffice(body) ? bodyOf(place, lastLevel(place.name), body, gazetteer) : place.name + body;
}

const levelBeforeBody = /^(?:省|市|县|区|州|旗|镇|乡|街道|村|社区)(?=委|政府|人大|政协|纪委|监委)/;

/** 市 in 怀化 + 市委; else what the place's name ends in. */
function levelOf(rest: string, place: Place): string {
  return levelBeforeBody.exec(rest)?.[0] ?? lastLevel(place.name);
}

function withoutLevel(rest: string, level: string): string {
  return levelBeforeBody.test(rest) ? rest.slice(level.length) : rest;
}

/** A short name leads a body's name only where it is well known or near: 桐梓七小, not 新华社. */
function isLead(lead: string, places: readonly Place[], context: ArticleContext): boolean {
  const province = homeAt(context, "province");
  return places.some((place) => {
    if (place.name === lead || place.level === "country" || place.level === "province") return true;
    if (place.level === "city") return true;
    const isNear = province !== undefined && context.gazetteer.isWithin(place.code, province.code);
    return isNear && place.level === "county";
  });
}

function isDeeper(inner: Place, outer: readonly Place[], context: ArticleContext): boolean {
  return outer.some((o) => o.code !== inner.code && context.gazetteer.isWithin(inner.code, o.code));
}

function lastLevel(name: string): string {
  return /(?:省|市|县|区|州|旗|镇|乡|街道|村|社区)$/.exec(name)?.[0] ?? "";
}

/** 中共怀化市委 as written in full. */
function placedInCommittee(name: string, context: ArticleContext): FullBodyName | null {
  const inner = /^(?:中共|中国共产党)(.+)$/.exec(name)?.[1];
  const found = inner === undefined ? null : placed(inner, context);
  return found ? { ...found, name: name.startsWith("中共") ? found.name : name } : null;
}

/** Whether a body's kind is one whose name is made from its place's full name. */
function isOffice(body: string): boolean {
  if (Object.hasOwn(bodyAbbreviations, body) || numbered(body) !== null) return true;
  return (
    /^委|^党工?委|(?:局|厅|委|办|政府|法院|检察院|委员会|纪委|监委|政协|人大|人大常委会|妇联|侨联|总工会|指挥部|领导小组)$/.test(
      body,
    ) || body === "公安局"
  );
}

function expandBody(body: string): string {
  const known = bodyAbbreviations[body] ?? numbered(body);
  if (known !== null && known !== undefined) return known;
  const office = /^(.+?)(办公室|党支部|党委|党组)$/.exec(body);
  const head = office?.[1] === undefined ? undefined : bodyAbbreviations[office[1]];
  return head !== undefined && office?.[2] !== undefined ? head + office[2] : body;
}

const schools: Readonly<Record<string, string>> = {
  小: "小学",
  中: "中学",
  院: "人民医院",
  幼: "幼儿园",
};

/** 七小 = 第七小学, 一中 = 第一中学, 三院 = 第三人民医院. */
function numbered(body: string): string | null {
  const match = /^([一二三四五六七八九十]+)([小中院幼])$/.exec(body);
  const kind = match?.[2] === undefined ? undefined : schools[match[2]];
  return kind === undefined ? null : `第${match?.[1]}${kind}`;
}

/** Neither level nor place: an office of the story's county or the home, else a name of its own. */
function bare(name: string, offset: number, context: ArticleContext): FullBodyName {
  if (
    /^(?:统战部|组织部|宣传部|政法委|纪委)$/.test(name) ||
    Object.hasOwn(bodyAbbreviations, name)
  ) {
    const ofCommittee = departmentOf(name, offset, context);
    if (ofCommittee) return ofCommittee;
    const place =
      homeAt(context, "city") ?? storyPlace(context, offset, (p) => p.level === "county");
    if (place) {
      return {
        name: bodyOf(place, lastLevel(place.name), name, context.gazetteer),
        place,
        rule: `home place: ${name} of ${place.name}`,
      };
    }
  }
  return { name, place: null, rule: "named in full" };
}

const committeeBefore = /(\p{Script=Han}{0,6})([省市县区州旗])委(?:常委|委员|副书记)、$/u;

/** 宣传部 in 长沙县委常委、宣传部部长: of the committee that the title before it names. */
function departmentOf(name: string, offset: number, context: ArticleContext): FullBodyName | null {
  const before = plainName(context.article.text.slice(Math.max(0, offset - 16), offset));
  const [, lead = "", level] = committeeBefore.exec(before) ?? [];
  if (level === undefined || !/^(?:统战部|组织部|宣传部|政法委)$/.test(name)) return null;
  for (let from = 0; from < lead.length; from += 1) {
    const found = placed(`${lead.slice(from)}${level}委${name}`, context);
    if (found) return found;
  }
  return levelled(`${level}委${name}`, offset, context);
}
