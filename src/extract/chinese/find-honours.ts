import type { Mention, RelationMention } from "../../domain/index.ts";
import type { ChineseText } from "./chinese-text.ts";
import { clauseAfter, clauseBefore, inOrder, modalityOf, type Named } from "./clause-of.ts";
import { titleTo } from "./title-at.ts";

/** What a sentence says of a person, before it is known of whom else. */
interface Told {
  readonly kind: "awarded" | "commended" | "memberOf";
  /** Where the words that say it begin and end. */
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  readonly told: string;
  /** Who gave or praised, what was joined; null where the sentence does not say. */
  readonly object: Named | null;
}

/** Finds who was awarded or commended, and who joined what, as far as one clause says it. */
export function findHonours(
  text: ChineseText,
  mentions: readonly Mention[],
): readonly RelationMention[] {
  const named = inOrder(mentions);
  return named.flatMap((person, i) => {
    if (person.kind !== "person" || person.isPointer) return [];
    const list = { start: startOfList(text, named, i), end: endOfList(text, named, i) };
    const found = [
      awardBehind(text, list.end, named),
      awardAround(text, list, named),
      praiseBefore(text, list.start, named),
      praiseBehind(text, list.end, named),
      joined(text, person.end, named),
    ];
    return found.filter((one) => one !== null).map((one) => relation(person, one));
  });
}

/** 教师甲、医生乙 and 甲和乙 are of one list. */
function isListed(text: ChineseText, a: Named | undefined, b: Named | undefined): boolean {
  if (a?.kind !== "person" || b?.kind !== "person") return false;
  const gap = text.plain.slice(a.end, b.start);
  const isBeside = gap.length === 1 || titleTo(text.plain, b.start) !== null;
  return isBeside && /^[、和与及][^，。；！？、\n]{0,10}$/.test(gap);
}

/** 甲 of 甲、乙和丙, seen from any of the three: what is said of the list is said of all. */
function startOfList(text: ChineseText, named: readonly Named[], i: number): number {
  const person = named[i];
  if (!person) return 0;
  return isListed(text, named[i - 1], person)
    ? startOfList(text, named, i - 1)
    : (titleTo(text.plain, person.start)?.start ?? person.start);
}

function endOfList(text: ChineseText, named: readonly Named[], i: number): number {
  const [person, next] = [named[i], named[i + 1]];
  if (!person) return 0;
  if (isListed(text, person, next)) return endOfList(text, named, i + 1);
  const rest = /^(?:等)?(?:[一二三四五六七八九十\d]{1,3}(?:人|名同志|位同志|名))?(?:同志)?/.exec(
    text.plain.slice(person.end, person.end + 8),
  );
  return person.end + (rest?.[0].length ?? 0);
}

const honour =
  /“[^”\n]{2,24}”|[^，。；、\n“”]{0,20}?(?:奖章|奖状|勋章|[一二三特]等奖|[一二三]等功|金奖|银奖|铜奖|奖|冠军|金牌|银牌|铜牌|标兵|模范|先进个人|先进工作者)/;
/** What a person may be called between the verb and the name: 教师, 辅警, 驾驶员. */
const occupation = "(?:\\p{Script=Han}{0,5}(?:师|员|警|长|者|生|士|人|民|手|机|同志))?";

const receiving = /荣获|获得|喜获|获评|获颁|荣立|被评为|被评选为|被授予|获授/;

/** 甲荣获“最美教师”称号, 甲被市总工会授予五一劳动奖章. */
function awardBehind(text: ChineseText, at: number, named: readonly Named[]): Told | null {
  const clause = clauseAfter(text, at, 60);
  const whole = new RegExp(
    `^[^，、“”]{0,10}?(?:${receiving.source}|被(?<giver>[^，“”]{2,20}?)(?:授予|评为))(?:了)?(?<honour>${honour.source})`,
  ).exec(clause);
  const name = whole?.groups?.honour;
  if (!whole || name === undefined) return null;
  const end = at + whole[0].length;
  const object = whole.groups?.giver ? bodyWithin(named, at, end) : null;
  return told("awarded", at, end, withoutMarks(name), whole[0], object);
}

/** 省政府授予甲“劳动模范”称号. */
function awardAround(
  text: ChineseText,
  list: { readonly start: number; readonly end: number },
  named: readonly Named[],
): Told | null {
  const before = clauseBefore(text, list.start, 40);
  const verb = new RegExp(`(?:授予|颁给|颁予)${occupation}$`, "u").exec(before);
  if (!verb) return null;
  const name = new RegExp(`^(?:${honour.source})`).exec(clauseAfter(text, list.end, 40))?.[0];
  if (name === undefined) return null;
  const start = list.start - verb[0].length;
  const giver = bodyBefore(named, start, before.length);
  return told("awarded", start, list.end + name.length, withoutMarks(name), before, giver);
}

const praising = "(?:表彰|表扬|嘉奖|褒奖)";

/** 市政府通报表扬甲、乙. */
function praiseBefore(text: ChineseText, at: number, named: readonly Named[]): Told | null {
  const before = clauseBefore(text, at, 40);
  const found = new RegExp(`((?:通报|公开|联合|隆重)?${praising})了?${occupation}$`, "u").exec(
    before,
  );
  if (!found?.[1]) return null;
  const start = at - found[0].length;
  return told("commended", start, at, found[1], before, bodyBefore(named, start, before.length));
}

/** 甲受到市政府通报表彰. */
function praiseBehind(text: ChineseText, at: number, named: readonly Named[]): Told | null {
  const whole = new RegExp(
    `^[^，、“”]{0,16}?(?:受到|得到|获得|获|被)[^，“”]{0,20}?((?:通报|公开)?${praising})`,
  ).exec(clauseAfter(text, at, 60));
  if (!whole?.[1]) return null;
  const end = at + whole[0].length;
  return told("commended", at, end, whole[1], whole[0], bodyWithin(named, at, end));
}

/** 甲加入市作家协会, 甲是市作家协会会员. */
function joined(text: ChineseText, at: number, named: readonly Named[]): Told | null {
  const verb = /^[^，。；、“”\n]{0,12}?(加入|当选为|成为|系|是)了?/.exec(clauseAfter(text, at, 24));
  const body = verb
    ? named.find(({ kind, start }) => kind === "organization" && start === at + verb[0].length)
    : undefined;
  if (!verb?.[1] || !body || body.isPointer) return null;
  const member =
    /^的?(?:会员|成员|社员|队员|志愿者)/.exec(clauseAfter(text, body.end, 6))?.[0] ?? "";
  if (verb[1] !== "加入" && member === "") return null;
  return told("memberOf", at, body.end + member.length, verb[1], verb[0], body);
}

function told(
  kind: Told["kind"],
  start: number,
  end: number,
  verb: string,
  words: string,
  object: Named | null,
): Told {
  return { kind, start, end, verb, told: words, object };
}

/** The body or place that stands last within a stretch. */
function bodyWithin(named: readonly Named[], start: number, end: number): Named | null {
  return (
    named.findLast((one) => one.kind !== "person" && one.start >= start && one.end <= end) ?? null
  );
}

/** The body or place named last before an offset, in the same sentence. */
function bodyBefore(named: readonly Named[], at: number, reach: number): Named | null {
  return bodyWithin(named, at - reach, at);
}

function withoutMarks(name: string): string {
  return name.replace(/[“”]/g, "");
}

function relation(person: Named, { kind, verb, object, ...words }: Told): RelationMention {
  return {
    ...{ kind, verb, subject: person.index, object: object?.index ?? null },
    span: {
      start: Math.min(person.start, words.start, object?.start ?? person.start),
      end: Math.max(person.end, words.end, object?.end ?? person.end),
    },
    modality: modalityOf(words.told),
    method: "words of honour beside the name",
    confidence: 0.8,
  };
}
