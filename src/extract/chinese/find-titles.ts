import type { Span, Tenure, TitleMention } from "../../domain/index.ts";
import type { ChineseText } from "./chinese-text.ts";
import { publicBodyPattern } from "./public-bodies.ts";
import { type TitleAt, titleFrom, titleTo } from "./title-at.ts";

/** Somebody or something that a title may belong to; `index` counts in the article's mentions. */
export interface Named extends Span {
  readonly index: number;
}

/** A title and the body or place written beside it. */
interface Office {
  readonly title: Omit<TitleAt, "tenure"> & { readonly tenure: Tenure };
  readonly organization: Span | null;
}

/** Finds the titles of people: before the name, in brackets after it, right after it. */
export function findTitles(
  text: ChineseText,
  people: readonly Named[],
  bodies: readonly Span[],
): readonly TitleMention[] {
  const titles: TitleMention[] = [];
  /** By the end of each name: the offices before it, which those listed after it may share. */
  const earlier = new Map<number, readonly Office[]>();
  for (const person of people) {
    const own = officesBefore(text, person.start, bodies);
    const before =
      own.length > 0
        ? besideOthers(text, own, person, people, earlier)
        : inheritedBy(text, person, people, earlier);
    earlier.set(person.end, before);
    const next = people.find((other) => other.start >= person.end)?.start ?? text.plain.length;
    const offices = [...before, ...laterOffices(text, person, own, bodies, next)];
    const detailed = offices.filter((office) => !isLeader(office));
    // 市领导A（副市长）: what stands in the brackets says more.
    const told = detailed.length > 0 ? detailed : offices;
    titles.push(...told.map((office) => titleMention(text, person, office)));
  }
  return titles;
}

/** In brackets after the name, right after it, and in 任命 and 免去. */
function laterOffices(
  text: ChineseText,
  person: Named,
  own: readonly Office[],
  bodies: readonly Span[],
  next: number,
): readonly Office[] {
  const inBrackets = officesInBrackets(text, person.end, bodies);
  const after = own.length + inBrackets.length === 0 ? officesAfter(text, person.end) : [];
  return [
    ...inBrackets,
    ...after,
    ...changesOf(text, person, bodies),
    ...furtherChanges(text, person, bodies, next),
  ];
}

/** 市委副书记、市长杨若水: from the name leftwards, office by office. */
function officesBefore(
  text: ChineseText,
  nameAt: number,
  bodies: readonly Span[],
): readonly Office[] {
  const offices: Office[] = [];
  let at = skipBlank(text.plain, nameAt);
  for (;;) {
    const office = officeTo(text, at, bodies);
    if (!office) break;
    offices.unshift(office);
    const start = office.organization?.start ?? office.title.start;
    const joint = /(?:、|兼|暨|，兼|和)$/.exec(text.plain.slice(Math.max(0, start - 2), start));
    if (!joint) break;
    at = start - joint[0].length;
  }
  return withSharedBody(offices);
}

function skipBlank(plain: string, offset: number): number {
  return (
    offset - (/[ \u3000]+$/.exec(plain.slice(Math.max(0, offset - 3), offset))?.[0].length ?? 0)
  );
}

function officeTo(text: ChineseText, end: number, bodies: readonly Span[]): Office | null {
  const whole = titleTo(text.plain, end);
  if (!whole) return null;
  // Part of what looks like a title may be the end of the body's name: 副主任 in 党委办公室副主任.
  const isCommittee = committeeIn(whole, bodies) !== null;
  const inside = isCommittee
    ? undefined
    : bodies.find((body) => body.start < end && body.end > whole.start && body.end < end);
  const title = inside ? titleFrom(text.plain, inside.end) : whole;
  if (!title || title.end !== end) return null;
  const organization =
    committeeIn(title, bodies) ?? bodies.find((body) => body.end === title.start) ?? null;
  return { title: withCommittee(text, title, organization), organization };
}

/** 党委书记, though 镇党委 is the body: so the office is called. */
function withCommittee(text: ChineseText, title: TitleAt, body: Span | null): TitleAt {
  const committee = body && /党工?委$/.exec(text.plain.slice(body.start, body.end))?.[0];
  return committee ? { ...title, title: committee + title.title } : title;
}

/** 市委 of 市委书记 is the body, though it stands in the title; with its place: 洪江市委书记. */
function committeeIn(title: TitleAt, bodies: readonly Span[]): Span | null {
  const committee = /^(?:省|市|县|区|州|旗|地|盟|镇)委/.exec(title.title)?.[0];
  if (committee === undefined) return null;
  const start = title.end - title.title.length;
  const place = bodies.find((body) => body.end === start || body.end === start + 1);
  return { start: place?.start ?? start, end: start + committee.length };
}

/** 市医保局党组成员、副局长: a later title without a body takes the one before it; of a committee 秘书长 alone. */
function withSharedBody(offices: readonly Office[]): readonly Office[] {
  let body: Span | null = null;
  let isCommittee = false;
  return offices.map((office) => {
    if (office.organization) {
      body = office.organization;
      isCommittee = /^[省市县区州旗地盟镇]委/.test(office.title.title);
      return office;
    }
    const isIts = isCommittee
      ? /^副?秘书长$/.test(office.title.title)
      : !hasOwnLevel(office.title.title);
    return isIts && body !== null ? { ...office, organization: body } : office;
  });
}

/** 洪江市委书记A、代市长B: B's office is where A's is. */
function besideOthers(
  text: ChineseText,
  offices: readonly Office[],
  person: Named,
  people: readonly Named[],
  earlier: ReadonlyMap<number, readonly Office[]>,
): readonly Office[] {
  const [first] = offices;
  const before = people.findLast((p) => p.end <= person.start);
  const shared =
    before && earlier.get(before.end)?.findLast((office) => office.organization !== null);
  const place = shared?.organization;
  if (!first || first.organization || !before || !place) return offices;
  if (!/^[、，和与]$/.test(text.plain.slice(before.end, first.title.start))) return offices;
  const isOfPlace =
    hasOwnLevel(first.title.title) &&
    /[省市县区州旗镇乡]/.test(text.plain.slice(place.start, place.end - 1));
  // 市政协主席A、副主席B.
  const isDeputy = first.title.title === `副${shared.title.title}`;
  if (!isOfPlace && !isDeputy) return offices;
  return offices.map((office) =>
    office.organization ? office : { ...office, organization: place },
  );
}

/** 副市长 says itself whose it is. */
function hasOwnLevel(title: string): boolean {
  return /(?:省|市|县|区|州|旗|镇|乡|村)长$|^(?:省|市|县|区|州|镇|乡)/.test(title);
}

function officesInBrackets(
  text: ChineseText,
  nameEnd: number,
  bodies: readonly Span[],
): readonly Office[] {
  const bracket = /^[（(]([^（）()\n]{2,40})[）)]/.exec(text.plain.slice(nameEnd, nameEnd + 44));
  if (!bracket?.[1]) return [];
  return officesBefore(text, nameEnd + 1 + bracket[1].length, bodies);
}

/** 莫迪总理, 王明校长: a title right after the name. */
function officesAfter(text: ChineseText, nameEnd: number): readonly Office[] {
  const title = titleFrom(text.plain, nameEnd);
  if (!title || /^(?:代表|委员|指挥|代办|成员|负责人|领队|导演|主持)/.test(title.title)) return [];
  return [{ title, organization: null }];
}

/** After the name, with or without the date: 2020年3月起担任. */
const beginsOffice =
  /^(?:同志)?(?:[自从于]?\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:起|开始)?，?)?(?:当选为?|拟?(?:提名|推荐|任命|聘任)为|拟?(?:出任|担任|就任|任|兼任|接任|挂任)|为)/;

/** 任命A为市卫健委主任, A当选市长, 免去A的副局长职务: offices that begin or end here. */
function changesOf(text: ChineseText, person: Named, bodies: readonly Span[]): readonly Office[] {
  const before = text.plain.slice(Math.max(0, person.start - 6), person.start);
  const after = text.plain.slice(person.end, person.end + 44);
  const ends = /(?:免去|免除|撤销|接受)$/.test(before)
    ? /^(?:同志)?(?:的)?([^，。；、\n]{2,36}?)(?:的)?职务/.exec(after)
    : null;
  if (ends?.[1])
    return officeWithin(
      text,
      person.end + ends[0].indexOf(ends[1]) + ends[1].length,
      bodies,
      "removed",
    );
  const verb = beginsOffice.exec(after);
  if (!verb || (verb[0] === "为" && !/(?:任命|决定|通过|选举|推选|聘任|提名|聘请)$/.test(before)))
    return [];
  const phrase =
    /^[^，。；\n]{2,36}?(?=的(?:决定|决议|议案|通知)|(?:职务)?以来|[，。；\n]|$)/.exec(
      after.slice(verb[0].length),
    )?.[0] ?? "";
  return officeWithin(text, person.end + verb[0].length + phrase.length, bodies, "appointed");
}

/**
 * 任命A为甲局局长，免去其乙局副局长职务; A不再担任镇长，调任乙局副局长: changes that the sentence goes on to
 * tell of the same person, as far as the next one.
 */
function furtherChanges(
  text: ChineseText,
  person: Named,
  bodies: readonly Span[],
  next: number,
): readonly Office[] {
  const rest = /^[^。；;\n]*/.exec(text.plain.slice(person.end, Math.min(next, person.end + 120)));
  return [...(rest?.[0] ?? "").matchAll(furtherChange)].flatMap((match) => {
    const [whole, verb = "", office = ""] = match;
    const end = person.end + match.index + whole.indexOf(verb) + verb.length + office.length;
    return officeWithin(
      text,
      end,
      bodies,
      /任$|为$/.test(verb) && !verb.startsWith("不") ? "appointed" : "removed",
    );
  });
}

const furtherChange =
  /(免去其|免除其|任命其为|任其为|选举其为|不再担任|不再兼任|不再任|(?<=[，、])(?:拟?(?:调任|改任|转任|升任)|拟任|拟(?:提名|推荐|任命)为))([^，。；、\n]{2,36}?)(?:的?职务|(?=[，、])|$)/g;

function officeWithin(
  text: ChineseText,
  end: number,
  bodies: readonly Span[],
  tenure: "appointed" | "removed",
): readonly Office[] {
  return officesBefore(text, end, bodies).map((office) => ({
    ...office,
    title: { ...office.title, tenure },
  }));
}

/** 市领导A、B、C: those listed after one who has a shared title have it too. */
function inheritedBy(
  text: ChineseText,
  person: Named,
  people: readonly Named[],
  earlier: ReadonlyMap<number, readonly Office[]>,
): readonly Office[] {
  const before = people.findLast((p) => p.end <= person.start);
  if (!before) return [];
  const between = text.plain.slice(before.end, person.start);
  const offices = earlier.get(before.end) ?? [];
  const isListed = /^(?:（[^（）\n]*）)?[、和与及]$/.test(between);
  return isListed && offices.every(isShareable) ? offices : [];
}

function isShareable({ title }: Office): boolean {
  return (
    isLeader({ title, organization: null }) ||
    /^副.长$|常委$|委员$|代表$|成员$|^副主席$|^副主任$|院士$|法官$/.test(title.title)
  );
}

function isLeader({ title }: Office): boolean {
  return /领导$/.test(title.title);
}

function titleMention(
  text: ChineseText,
  person: Named,
  { title, organization }: Office,
): TitleMention {
  const start = Math.min(person.start, organization?.start ?? title.start, title.start);
  const words = text.article.text;
  return {
    person: person.index,
    title: original(text, title),
    organization: organization ? words.slice(organization.start, organization.end) : null,
    span: { start, end: Math.max(person.end, title.end) },
    tenure: title.tenure,
    isPublic: isPublicOffice(text, title, organization),
    method: "title beside the name",
    confidence: 0.9,
  };
}

/** The title in the article's own script. */
function original(text: ChineseText, title: Office["title"]): string {
  return text.article.text.slice(title.end - title.title.length, title.end);
}

function isPublicOffice(
  text: ChineseText,
  title: Office["title"],
  organization: Span | null,
): boolean {
  if (title.kind === "private") return false;
  const body = organization ? text.plain.slice(organization.start, organization.end) : null;
  if (
    body !== null &&
    /(?:公司|集团|学校|小学|中学|大学|学院|医院|合作社|银行|协会|商会|联谊会)$/.test(body)
  )
    return false;
  if (title.kind === "public") return true;
  return body !== null && publicBodyPattern.test(body);
}
