import { openTitles, privateTitles, publicTitles, titlePrefixes } from "./lexicon/titles.ts";
import { wordEnds } from "./word-ends.ts";

/** Who may hold a title: an office of state, of a private body, or of the one that has it. */
type TitleKind = "public" | "private" | "open";

/** A title where it stands in a text. */
export interface TitleAt {
  readonly start: number;
  readonly end: number;
  /** Without the marks of time: 市长 for 代市长, but 副市长 whole. */
  readonly title: string;
  readonly kind: TitleKind;
  readonly tenure: "current" | "acting" | "former" | "appointed";
}

const kinds = new Map<string, TitleKind>([
  ...privateTitles.map((title) => [title, "private"] as const),
  ...openTitles.map((title) => [title, "open"] as const),
  ...publicTitles.map((title) => [title, "public"] as const),
]);
const titleEnding = wordEnds([...kinds.keys()].sort((a, b) => b.length - a.length));
const prefixEnding = wordEnds([...titlePrefixes].sort((a, b) => b.length - a.length));

/** 市委书记, 县委常委: the committee is part of what people call the office. */
const committeeTitle =
  /(?:省委|市委|县委|区委|州委|旗委|地委|盟委|镇委|乡党委|党委|党组|党工委|工委|纪委|政法委|团委|党总支|党支部|总支|支部)(?:第一|常务|专职)?副?(?:书记|常委|委员|成员|秘书长|候补委员)$/;
const leaders = /(?:省|市|县|区|州|旗|镇|乡)(?:领导|老领导)$/;

/** The title that ends at `end`: 常务副市长, 党组成员, 代市长; null where none does. */
export function titleTo(plain: string, end: number): TitleAt | null {
  const assistant = plain.endsWith("助理", end) ? 2 : 0;
  const head = titleEnding(plain, end - assistant);
  const before = plain.slice(Math.max(0, end - 14), end);
  const group = plain.endsWith("领导", end) ? leaders.exec(before)?.[0] : undefined;
  if (group)
    return { start: end - group.length, end, title: group, kind: "public", tenure: "current" };
  if (head === undefined) return null;
  const bare = end - assistant - head.length;
  const { start, lead } = prefixesBefore(plain, bare);
  const committee = committeeTitle.exec(before)?.[0];
  const from = committee ? Math.min(start, end - committee.length) : start;
  return {
    start: from,
    end,
    title: withoutTime(plain.slice(from, end)),
    kind: kinds.get(head) ?? "open",
    tenure: tenureOf(lead),
  };
}

/** The title that begins at `start`; null where none does. */
export function titleFrom(plain: string, start: number): TitleAt | null {
  const limit = Math.min(plain.length, start + 14);
  for (let end = limit; end > start; end -= 1) {
    const title = titleTo(plain, end);
    if (title && title.start <= start && reachesBack(plain, start, title)) {
      return { ...title, start, title: withoutTime(plain.slice(start, end)) };
    }
  }
  return null;
}

/** Whether the title, read from here, still has its head: 局长, not 长. */
function reachesBack(plain: string, start: number, title: TitleAt): boolean {
  const own = plain
    .slice(start, title.end)
    .replace(/^(?:第一|常务|代理|代|原|前|时任|现任|新任|名誉|执行)*/, "");
  const base = own.replace(/^副/, "").replace(/助理$/, "");
  return kinds.has(base) || kinds.has(own) || committeeTitle.test(own) || leaders.test(own);
}

function prefixesBefore(plain: string, bare: number): { start: number; lead: string } {
  let start = bare;
  for (let round = 0; round < 3; round += 1) {
    const prefix = prefixEnding(plain, start);
    if (prefix === undefined) break;
    start -= prefix.length;
  }
  return { start, lead: plain.slice(start, bare) };
}

function withoutTime(title: string): string {
  return title.replace(/^(?:代理|代(?!表|办)|原|前|时任|现任|新任|候任|首任)+/, "");
}

function tenureOf(lead: string): TitleAt["tenure"] {
  if (/^(?:代理|代)/.test(lead)) return "acting";
  if (/^(?:原|前|时任)/.test(lead)) return "former";
  if (/^(?:新任|候任)/.test(lead)) return "appointed";
  return "current";
}
