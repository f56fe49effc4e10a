import { overlaps, type Span } from "../../domain/index.ts";
import {
  type ChineseText,
  characterBefore,
  isClauseStart,
  isClosed,
  isHan,
  isWordEnd,
  isWordStart,
  type Word,
  wordBefore,
} from "./chinese-text.ts";
import type { FoundOrganization } from "./found-organization.ts";
import type { FoundPlace } from "./found-place.ts";
import {
  briefEndings,
  internalEndings,
  knownBodies,
  notBodies,
  notWithinNames,
  otherEndings,
  publicEndings,
} from "./lexicon/organization-endings.ts";
import type { TaggedNames } from "./tagged/tagged-names.ts";
import { weighOrganizations } from "./tagged/weigh-organizations.ts";
import { titleFrom, titleTo } from "./title-at.ts";
import { wordEnds } from "./word-ends.ts";

/** Finds the organizations that a text names, in order, none overlapping. */
export function findOrganizations(
  text: ChineseText,
  places: readonly FoundPlace[],
  tagged: TaggedNames,
): readonly FoundOrganization[] {
  const found: FoundOrganization[] = knownBodiesIn(text);
  for (const ending of endingsIn(text)) {
    if (found.some((other) => overlaps(other, ending) && other.end >= ending.end)) continue;
    const organization = organizationAt(text, ending, places, found);
    if (organization) found.push(organization);
  }
  const named = weighOrganizations(text, merged(found), tagged);
  return [...named, ...ellipsesIn(text, named), ...laterFormsIn(text, places, named)].sort(
    (a, b) => a.start - b.start,
  );
}

const endings = [...new Set<string>([...publicEndings, ...otherEndings, ...internalEndings])].sort(
  (a, b) => b.length - a.length,
);
const bodyEnding = wordEnds([...endings, ...briefEndings]);
/** Anything that goes on to the end of a body's name. */
const longerName = new RegExp(
  `^\\p{Script=Han}{0,8}?(?:${endings.filter((e) => e.length > 1).join("|")})`,
  "u",
);
const publicEnds = new Set<string>([...publicEndings, ...internalEndings]);
const internalEnds = new Set<string>(internalEndings);

interface Ending extends Span {
  readonly text: string;
  readonly isBrief: boolean;
}

/** Every ending of a body's name in the text, the longest where several end together. */
function endingsIn(text: ChineseText): readonly Ending[] {
  const found: Ending[] = [];
  for (let end = 1; end <= text.plain.length; end += 1) {
    const ending = bodyEnding(text.plain, end);
    if (ending === undefined) continue;
    const start = end - ending.length;
    found.push({ start, end, text: ending, isBrief: ending.length === 1 });
  }
  return found.filter((ending) => isEnding(text, ending));
}

function isEnding(text: ChineseText, ending: Ending): boolean {
  if (isClosed(text, ending) || isPartOfOther(text, ending)) return false;
  const isTitled = titleFrom(text.plain, ending.end) !== null;
  if (isTitled || text.plain.startsWith("局长", ending.end)) return true;
  const isEnd = ending.text.length > 2 || isWordEnd(text, ending.end);
  return isEnd && !continuesName(text, ending.end);
}

/** 当局, 中小学: words that end like a body and are none. */
function isPartOfOther(text: ChineseText, ending: Ending): boolean {
  const word = text.wordTo.get(ending.end)?.text ?? "";
  if (notBodies.has(word) && word.length > ending.text.length) return true;
  if (ending.isBrief) return isOtherWord(text, ending.end);
  return ending.text.endsWith("小学") && text.plain.charAt(ending.start - 1) === "中";
}

/** 常委, 格局: two characters that are a word of their own and no body. */
function isOtherWord(text: ChineseText, end: number): boolean {
  if (
    /(?:常委|干部|格局|布局|当局|大局|[客餐大]厅|[东西南北中]部|互联|关联|[住出入]院|场所|厕所|[主举承协]办|俱乐部|电视部|全部)$/.test(
      text.plain.slice(end - 3, end),
    )
  )
    return true;
  return notBodies.has(text.plain.slice(end - 2, end)) && isWordStart(text, end - 2);
}

/** A longer name goes on here: 公司 in 公司法, 中心 in 中心小学. */
function continuesName(text: ChineseText, end: number): boolean {
  return /^(?:门|分[^公院局]|法规|制|化|性|式|长远|级别|内外|属|有制)/.test(
    text.plain.slice(end, end + 3),
  );
}

/** Central and international bodies by name: 外交部, 联合国教科文组织. */
function knownBodiesIn(text: ChineseText): FoundOrganization[] {
  const found: FoundOrganization[] = [];
  const byLength = [...knownBodies].sort((a, b) => b.length - a.length);
  for (const span of byLength.flatMap((name) => knownBodySpans(text, name))) {
    if (isClosed(text, span) || isInsideLonger(text, span)) continue;
    if (found.some((other) => overlaps(other, span))) continue;
    found.push(organization(text, span, "full", "known body", 0.95));
  }
  return found;
}

/** Where a body is named, with 中国 before it where it stands. */
function knownBodySpans(text: ChineseText, name: string): readonly Span[] {
  return occurrences(text.plain, name).map((at) => {
    const lead = /(?:中华人民共和国|中国)$/.exec(text.plain.slice(Math.max(0, at - 7), at));
    const before = name.startsWith("中") ? 0 : (lead?.[0].length ?? 0);
    return { start: at - before, end: at + name.length };
  });
}

/** 联合国 of 联合国世界旅游组织 is no mention of its own. */
function isInsideLonger(text: ChineseText, span: Span): boolean {
  const rest = text.plain.slice(span.end, span.end + 12);
  return text.plain.slice(span.start, span.end) === "联合国" && longerName.test(rest);
}

function organization(
  text: ChineseText,
  span: Span,
  form: FoundOrganization["form"],
  method: string,
  confidence: number,
): FoundOrganization {
  return { ...span, form, name: text.plain.slice(span.start, span.end), method, confidence };
}

/** What stands at the head of a body's name and tells whose it is. */
type Head = {
  readonly kind: "place" | "level" | "organization" | "none";
  readonly start: number;
  readonly own: number;
};

function organizationAt(
  text: ChineseText,
  ending: Ending,
  places: readonly FoundPlace[],
  found: readonly FoundOrganization[],
): FoundOrganization | null {
  const head = withinBody(headOf(text, ending, places, found), ending, found);
  const own = text.plain.slice(head.own, ending.start);
  const span = { start: head.start, end: ending.end };
  if (isClosed(text, span) || isCommitteeInTitle(text, ending, head, own)) return null;
  if (head.kind === "none") return unheaded(text, ending, own, head.own);
  if (!isHeadedName(text, ending, head, own)) return null;
  const outer = head.kind === "organization" && found.find((f) => f.end === head.start);
  // 党委 of 银河集团有限公司党委书记 belongs to the title, and 有限公司 to the firm.
  if (outer && firmEnd.test(own) && titleFrom(text.plain, ending.start) !== null) {
    return { ...outer, end: ending.start, name: outer.name + own };
  }
  if (outer && own === "") {
    const whole = { ...outer, end: ending.end, name: outer.name + ending.text };
    return { ...whole, method: "office of the body before it" };
  }
  if (outer) {
    const inner = organization(text, span, "short", "part of the body before it", 0.8);
    return { ...inner, name: outer.name + inner.name };
  }
  const form = head.kind === "place" ? "full" : "short";
  return organization(text, span, form, `end of its name after a ${head.kind}`, 0.85);
}

/** 玄武分局 right after 南京市公安局: its own part, though its name begins with a place. */
function withinBody(head: Head, ending: Ending, found: readonly FoundOrganization[]): Head {
  const isPart = /(?:[分支]局|[支大中]队|派出所|[分支]行|分公司|分院|法庭)$/.test(ending.text);
  return head.kind === "place" && isPart && found.some(({ end }) => end === head.start)
    ? { kind: "organization", start: head.start, own: head.start }
    : head;
}

/** Whether what stands between head and ending makes them one name. */
function isHeadedName(text: ChineseText, ending: Ending, head: Head, own: string): boolean {
  if (isOfVillage(text, head, ending)) return false;
  if (own === "") return mayBeBare(ending, head, text);
  if (/^(?:两地|等地|各地|定点|对方)/.test(own)) return false;
  return !(ending.isBrief && head.kind === "organization") && isOwnName(own, ending);
}

/** 村卫生室 is one of many; 村党支部 and 村委会 are the village's own. */
function isOfVillage(text: ChineseText, head: Head, ending: Ending): boolean {
  const level = text.plain.slice(head.start, head.own);
  return level === "村" && !/支部|总支|委|合作社|协会/.test(ending.text);
}

/** 党委 of 有限公司党委书记 belongs to the title. */
function isCommitteeInTitle(text: ChineseText, ending: Ending, head: Head, own: string): boolean {
  if (own !== "" || titleFrom(text.plain, ending.end) === null) return false;
  if (ending.text === "委") return true;
  if (!/^(?:党委|党组|纪委|团委|党总支|党支部|支部|工会|政协)$/.test(ending.text)) return false;
  return head.kind !== "place" && head.kind !== "level";
}

/** Endings that name a body with nothing between it and its place: 市政府, 县法院, 镇党委. */
function mayBeBare(ending: Ending, head: Head, text: ChineseText): boolean {
  if (head.kind === "organization") {
    return internalEnds.has(ending.text) || /[大支中]队$|派出所$|分局$/.test(ending.text);
  }
  if (
    /^(?:服务中心|管理处|管理所|管理站|服务站|工作站|工作专班|督导组|领导小组|指挥部|监测站|总队|支队|大队|中队|支部|总支|党组)$/.test(
      ending.text,
    )
  ) {
    return /支部|总支|党组|中队|大队|支队|总队/.test(ending.text);
  }
  if (ending.text === "委") return "省市县区州旗".includes(text.plain.charAt(ending.start - 1));
  if (publicEnds.has(ending.text)) return true;
  return /^(?:合作组织|[一二三四五六七八九][中小院]|医院|中医院|图书馆|博物馆|文化馆|档案馆|美术馆|科技馆|敬老院|福利院|幼儿园|总商会|商会|电视台|日报|晚报|晨报|时报|都市报|大学|学院|中学|小学|卫生院|卫生室|合作社)$/.test(
    ending.text,
  );
}

function isOwnName(own: string, ending: Ending): boolean {
  if (ending.isBrief)
    return (
      own.length <= 14 &&
      !/[办委局厅部]$/.test(own) &&
      own.length >= 2 - Number(ending.text === "院" || ending.text === "联")
    );
  return own.length <= 24;
}

const longestName = 24;

/** Walks left from the ending to the place, level or body that the name begins with. */
function headOf(
  text: ChineseText,
  ending: Ending,
  places: readonly FoundPlace[],
  found: readonly FoundOrganization[],
): Head {
  const steps: Step[] = [];
  let at = ending.start;
  while (at > 0 && ending.start - at <= longestName) {
    const head = headEndingAt(text, at, places, found, at === ending.start);
    if (head) return head;
    const step = at < ending.start && endsTitle(text, at) ? "stop" : stepLeft(text, at, places);
    if (step === "stop" || (step.isBridge && !mayBridge(ending, steps))) break;
    steps.push(step);
    at = step.start;
  }
  return unheadedFrom(ending, steps);
}

/** Without a head the name reaches back over nouns only. */
function unheadedFrom(ending: Ending, steps: readonly Step[]): Head {
  const other = steps.findIndex((step) => step.isBridge || step.isVerb);
  const nouns = other < 0 ? steps : steps.slice(0, other);
  const own = nouns.at(-1)?.start ?? ending.start;
  return { kind: "none", start: own, own };
}

function headEndingAt(
  text: ChineseText,
  at: number,
  places: readonly FoundPlace[],
  found: readonly FoundOrganization[],
  isFirst: boolean,
): Head | null {
  const place = places.find((p) => p.end === at || p.end === committeeStart(text, at));
  if (place) return { kind: "place", start: placesBefore(place, places).start, own: at };
  const isCommittee = committeeStart(text, at) !== at;
  const outer = isCommittee ? undefined : found.find((f) => f.end === at);
  if (outer && !(isFirst && outer.form === "ellipsis"))
    return { kind: "organization", start: at, own: at };
  const level = levelEndingAt(text, committeeStart(text, at));
  if (level === null) return null;
  const before = places.find((p) => p.end === level);
  const start = before ? placesBefore(before, places).start : level;
  return { kind: before ? "place" : "level", start, own: at };
}

/** 县委 in 县委宣传部 is the head of the name, as 县 is in 县财政局. */
function committeeStart(text: ChineseText, at: number): number {
  return /[省市县区州旗镇乡]委$/.test(text.plain.slice(at - 2, at)) ? at - 1 : at;
}

/** 湖南省怀化市: places that follow each other make one head. */
function placesBefore(place: FoundPlace, places: readonly FoundPlace[]): FoundPlace {
  const before = places.find((p) => p.end === place.start);
  return before ? placesBefore(before, places) : place;
}

const levels = [
  "中华人民共和国",
  "自治区",
  "自治州",
  "联合国",
  "国家",
  "全国",
  "中央",
  "最高",
  "街道",
  "社区",
  "省",
  "市",
  "县",
  "区",
  "州",
  "旗",
  "镇",
  "乡",
  "村",
];

/** Where a level (市, 省, 国家) that stands for a place begins, if one ends here. */
function levelEndingAt(text: ChineseText, at: number): number | null {
  const level = levels.find((l) => text.plain.endsWith(l, at));
  if (level === undefined) return null;
  const start = at - level.length;
  if (isClosed(text, { start, end: at })) return null;
  const before = text.plain.charAt(start - 1);
  if (/[该本我全各每两几某]/.test(before)) return null;
  // 打鼓社区 is a place of its own, though the gazetteer may lack it.
  if (/^(?:社区|街道|[镇乡村])$/.test(level) && isHan(before) && !notWithinNames.has(before))
    return null;
  return start === 0 || isWordStart(text, start) ? start : null;
}

type Step = {
  readonly start: number;
  readonly end: number;
  readonly isBridge: boolean;
  readonly isVerb: boolean;
};

function stepLeft(text: ChineseText, at: number, places: readonly FoundPlace[]): Step | "stop" {
  const whole = wordBefore(text, at);
  // 中国银河 is one word of the dictionary, but 中国 is the place that the name begins with.
  const holdsPlace = places.some((p) => p.end > whole.start && p.end < at);
  const word = holdsPlace ? characterBefore(text, at) : whole;
  if (!isHan(word.text.charAt(0))) return "stop";
  const isBridge = /^[和与及暨]$/.test(word.text);
  const isGuess = text.wordTo.get(at)?.tag === "x" || !text.wordTo.has(at);
  if (!isBridge && (isGuess ? hardStops.has(word.text) : isStop(word))) return "stop";
  return { start: word.start, end: word.end, isBridge, isVerb: /^v(?!n)/.test(word.tag) };
}

/** Within words that the dictionary lacks only plain grammar ends a name: 绿能 has 能. */
const hardStops = new Set([
  ..."的了在是由从向到对被把将让给为以但而或则等着过也都就又还已没不这那每各某其要里座于",
]);

function isStop(word: Word): boolean {
  return notWithinNames.has(word.text) || isGrammar(word.tag, word.text);
}

function isGrammar(tag: string, word: string): boolean {
  if (word.length === 1 && /^[a-z]*[dvaczg]/.test(tag)) return false;
  return /^(?:p|u|r|y|e|o|q|t|c|m)/.test(tag) && !/^第/.test(word);
}

/** 副指挥长 before 率督导组: what follows a title of office is no part of the body's name. */
function endsTitle(text: ChineseText, at: number): boolean {
  const title = titleTo(text.plain, at);
  return title !== null && title.kind !== "private";
}

/** Offices have names with 和 in them; firms and schools seldom do. */
function mayBridge(ending: Ending, steps: readonly Step[]): boolean {
  if (steps.some((step) => step.isBridge)) return false;
  return ending.isBrief || /委员会|学院|办公室|服务中心|领导小组|联合会/.test(ending.text);
}

const generic =
  /^(?:定点|对方|所|乡村|集团|有关|相关|其他|各|各类|各级|多家|一家|这家|两家|几家|上市|科技|大型|小型|中型|龙头|国有|民营|私营|外资|合资|本地|当地|知名|专业|基层|社会|群众|党|群团|民间|国际|医疗|教育|培训|物业|快递|建筑|保险|旅行|中|高等|重点|农村|城市|新闻|地方|志愿|青年|妇女|老年|公共|公益|政府|企业|村级|市级|县级|省级|国家级|乡镇|镇村|工作|党员|家庭|农民|现代|职能|便民|大|小|老|新|总|分|该|本|某|我|全|所|一|二|三|网络|互联网|销售|生产|服务|人民|中级|高级|上级|下级|主管|县城|市|政务|生活|管理|综合|活动|文化|体育|健身|购物|商业|经济|金融|物流|数据|指挥|调度|应急|核心|领导|运营|机关|“|”)+$/;

/** A name without place: 银河绿能集团, 弦韵公司; only where the ending is strong and the rest its own. */
function unheaded(
  text: ChineseText,
  ending: Ending,
  own: string,
  start: number,
): FoundOrganization | null {
  const span = { start, end: ending.end };
  if (own.length === 0 || own.length > 16) return partyOffice(text, ending);
  const isTitled = titleFrom(text.plain, ending.end) !== null;
  const isOffice = ending.isBrief || publicEnds.has(ending.text);
  if (isOffice && !(isTitled && own.length >= 2 && isClauseStart(text, start))) return null;
  if (generic.test(own) || own.length < 2 || !isCleanStart(text, start)) return null;
  return organization(
    text,
    span,
    isOffice ? "short" : "full",
    "end of its name",
    isOffice ? 0.6 : 0.7,
  );
}

/** 统战部部长: a committee's office named by itself right before a title. */
function partyOffice(text: ChineseText, ending: Ending): FoundOrganization | null {
  const isOffice = /^(?:统战部|组织部|宣传部|政法委|纪委|监委|人武部|公安局|武装部)$/.test(
    ending.text,
  );
  if (!isOffice || titleFrom(text.plain, ending.end) === null) return null;
  return organization(text, ending, "short", "office before a title", 0.75);
}

function isCleanStart(text: ChineseText, start: number): boolean {
  return isClauseStart(text, start) || isWordStart(text, start);
}

/** Drops what a longer find of the same words contains. */
function merged(found: readonly FoundOrganization[]): readonly FoundOrganization[] {
  return found.filter(
    (a) =>
      !found.some(
        (b) => b !== a && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start,
      ),
  );
}

const ellipsis = /(国家|中央|省|市|县|区|州|镇|乡)、$/;

/** 国家 in 国家、省医疗保障局: the level of a body whose name is said once for several. */
function ellipsesIn(
  text: ChineseText,
  found: readonly FoundOrganization[],
): readonly FoundOrganization[] {
  return found.flatMap((body) => {
    const lead = /^(?:国家|省|市|县|区|州|镇|乡)/.exec(body.name);
    const before = ellipsis.exec(text.plain.slice(Math.max(0, body.start - 3), body.start));
    if (!lead || !before?.[1] || body.form !== "short") return [];
    const start = body.start - before[0].length;
    if (!isWordStart(text, start)) return [];
    return [
      {
        start,
        end: start + before[1].length,
        form: "ellipsis" as const,
        name: before[1] + body.name.slice(lead[0].length),
        method: "level before 、 and a body of another level",
        confidence: 0.8,
      },
    ];
  });
}

/** Forms that only mean something after the full name: 银河绿能, 联谊会. */
function laterFormsIn(
  text: ChineseText,
  places: readonly FoundPlace[],
  found: readonly FoundOrganization[],
): readonly FoundOrganization[] {
  const later = found.flatMap((body) => laterForms(body, places).map((form) => ({ form, body })));
  return later
    .flatMap(({ form, body }) =>
      occurrences(text.plain, form)
        .map((start) => ({ start, end: start + form.length }))
        .filter((span) => !found.some((f) => overlaps(f, span)) && !isClosed(text, span))
        .filter((span) => isClauseStart(text, span.start) || isWordStart(text, span.start))
        .map((span) => ({
          ...span,
          form: "short" as const,
          name: body.name,
          method: "short form of a body named in the article",
          confidence: 0.75,
        })),
    )
    .filter((a, i, all) => all.findIndex((b) => overlaps(a, b)) === i);
}

const firmEnd = /(?:控股)?(?:集团)?(?:股份)?(?:有限责任|有限)?(?:公司|集团)$/;
const spokenEnd = /(?:联谊会|同乡会|联合会|基金会|合作社|指挥部|研究院|研究所|领导小组)$/;

function laterForms(body: FoundOrganization, places: readonly FoundPlace[]): readonly string[] {
  const lead = places.filter((p) => p.start >= body.start && p.end < body.end).at(0);
  const own = lead?.start === body.start ? body.name.slice(lead.end - lead.start) : body.name;
  const core = own.replace(firmEnd, "");
  const spoken = spokenEnd.exec(body.name)?.[0];
  return [
    ...(firmEnd.test(own) && core.length >= 3 && core.length <= 8 ? [core] : []),
    ...(spoken !== undefined && spoken !== body.name ? [spoken] : []),
  ];
}

function occurrences(plain: string, form: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + 1)) offsets.push(at);
  return offsets;
}
