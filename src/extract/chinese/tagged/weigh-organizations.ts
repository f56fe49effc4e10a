import { contains, overlaps, type Span } from "../../../domain/index.ts";
import type { TaggedSpan } from "../../tagger/tagged-span.ts";
import type { ChineseText } from "../chinese-text.ts";
import type { FoundOrganization } from "../found-organization.ts";
import { titleFrom } from "../title-at.ts";
import { isTagged, overlapping, type TaggedNames, wordsOf } from "./tagged-names.ts";

/**
 * Weighs the organizations that rules found against a tagger's names. Rules keep short forms and what
 * belongs to a place or a body before it; names known by their end alone need the tagger's word.
 */
export function weighOrganizations(
  text: ChineseText,
  found: readonly FoundOrganization[],
  names: TaggedNames,
): readonly FoundOrganization[] {
  if (names.isUnread) return found;
  const agreed = wordsOf(
    text,
    found.filter((body) => isTagged(names.organizations, body)),
  );
  const kept = found.filter((body) => {
    if (body.form === "ellipsis") return true;
    if (overlapping(names.people, body).some(isSure)) return false;
    const others = overlapping(names.organizations, body);
    if (others.length > 0) return others.every((other) => isRight(text, body, other, found));
    if (body.method === "known body") return true;
    const isAgain = agreed.has(text.plain.slice(body.start, body.end));
    return isAgain || !isOfEndAlone(body) || isTagged(names.places, body);
  });
  const added = names.organizations.filter(
    (name) => overlapping(kept, name).length === 0 && isBody(text, name),
  );
  return [...kept, ...added.map((name) => tagged(text, name))].sort((a, b) => a.start - b.start);
}

function isSure({ confidence }: TaggedSpan): boolean {
  return confidence >= 0.9;
}

function isOfEndAlone({ method }: FoundOrganization): boolean {
  return method === "end of its name";
}

/** Whether the rules' body stands against a tagged name that overlaps it. */
function isRight(
  text: ChineseText,
  body: FoundOrganization,
  name: TaggedSpan,
  found: readonly FoundOrganization[],
): boolean {
  if (name.start === body.start && name.end === body.end) return true;
  // 邮电部办公厅 in 原邮电部办公厅; but 区 of 区火星公司 belongs to it.
  if (contains(body, name)) return !(isOfEndAlone(body) && name.end === body.end && isSure(name));
  if (!contains(name, body)) return !isSure(name);
  // 美国国防部 begins earlier than 国防部.
  const isNested = found.some((outer) => outer.end === body.start && outer.start >= name.start);
  if (body.start > name.start && !isNested) return false;
  return body.end === name.end || isAside(text, { start: body.end, end: name.end }, found);
}

/** What a tagged name has beyond a body: another body found there, or people rather than a body. */
function isAside(text: ChineseText, rest: Span, found: readonly FoundOrganization[]): boolean {
  if (found.some((body) => overlaps(body, rest))) return true;
  return (
    /(?:党组|党委|团委|班子|[）)]?班|[组团队])$/.test(text.plain.slice(rest.start, rest.end)) ||
    titleFrom(text.plain, rest.start) !== null
  );
}

/** Whose committees have no title of their own: 九三学社湖南省委 before 主委. */
const otherParties = /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|团)/;

/** 市委 before 书记 is named by the title alone; 二十大 is a congress that was held; 村卫生室 is one of many. */
function isBody(text: ChineseText, { start, end }: Span): boolean {
  const name = text.plain.slice(start, end);
  const isInTitle =
    /(?:[省市县区州旗镇乡]|党工?)委$/.test(name) && titleFrom(text.plain, end) !== null;
  return (
    (!isInTitle || otherParties.test(name)) &&
    !/^(?:党的)?[一二三四五六七八九十]+大$|^村(?!.*[支委])/.test(name)
  );
}

function tagged(text: ChineseText, { start, end, confidence }: TaggedSpan): FoundOrganization {
  const name = text.plain.slice(start, end);
  return { start, end, form: "full", name, method: "tagger", confidence };
}
