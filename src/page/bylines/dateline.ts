import type { Credit, PartialDate, Span } from "../../domain/index.ts";
import { partialDate } from "../../domain/index.ts";
import { type Credited, readCredits } from "./read-credits.ts";
import { isNameLike } from "./surnames.ts";

/** What the opening of a story says about where, when and by whom it was written. */
export interface Dateline {
  /** Up to where it reaches in the text that was read. */
  readonly end: number;
  readonly agency: string | null;
  readonly place: string | null;
  readonly date: PartialDate | null;
  readonly authors: readonly Credited[];
}

const agencies =
  "新华社|新华网|中新社|中新网|中国新闻社|中央社|法新社|路透社|美联社|塔斯社|共同社|人民网|央视新闻|央视网|人民日报|光明日报|经济日报|澎湃新闻";
/** Some papers put the whole opening between brackets: 【新华社北京5月4日电】, 〔本報訊〕. */
const [open, close] = ["[【〔（(]?", "[】〕）)]?"];
const agencyOpening = new RegExp(
  `^${open}(?:据)?(${agencies})([\\u4e00-\\u9fff·]{0,12}?)(\\d{1,2}月\\d{1,2}日|\\d{1,2}日)?(?:电|讯|消息)${close}\\s*(?:[（(]([^（()）]{1,60})[）)])?`,
);
const ownOpening = new RegExp(
  `^${open}(?:本报|本刊|本网|本台)([\\u4e00-\\u9fff·]{0,8}?)(\\d{1,2}月\\d{1,2}日)?(?:综合)?(?:讯|电|消息)${close}\\s*(?:[（(]([^（()）]{1,60})[）)])?`,
);
/** （中央社记者王小明台北4日电）: the agency's man, his place and the day. */
const agencyManOpening = new RegExp(
  `^${open}(${agencies})(?:特派员|记者)([\\u4e00-\\u9fff]{2,3})([\\u4e00-\\u9fff]{2,6}?)(\\d{1,2}日)(?:专电|电)${close}`,
);
const reporterWords = "(?:全媒体|融媒体|特约|见习|实习|首席)*(?:记者|通讯员)";
/** 本报讯 记者张三报道, 本报讯 记者 张三: who wrote it, without brackets. */
const bareReporter = new RegExp(
  `^\\s*((?:本报)?${reporterWords}\\s?[\\u4e00-\\u9fff]{2,4}(?:[、\\s](?:通讯员\\s?)?[\\u4e00-\\u9fff]{2,3}){0,3})(?:报道\\s?[:：，]?|\\s)`,
);
const reporterOpening =
  /^(?:本报|本刊)?(?:讯)?\s*[（(【〔]((?:本报)?(?:全媒体|融媒体|特约|见习|实习|首席)*(?:记者|通讯员)[^（()）】〕]{1,60})[）)】〕]/;
/** 〔記者高志遠／光復報導〕, 王小明／綜合報導, as papers of Taiwan open. */
const slashOpening =
  /^[〔【[（(]?(?:本报)?(?:特派|特约|驻地)?((?:(?:记者|通讯员)[\u4e00-\u9fff、\s]|[\u4e00-\u9fff])[\u4e00-\u9fff、\s]{1,23}?)\s*[／/]\s*(?:综合|连线|([\u4e00-\u9fff]{2,8}?))(?:报[导道]|(?:\d{1,2}日)?电)[〕】\]）)]?/;
const latinOpening =
  /^([A-Z][A-Z.'’-]+(?:[ ,]+(?:[A-Z][A-Z.'’-]*|[A-Z][a-z]+\.?)){0,4})(?:,? ([A-Z][a-z]{2,8}\.? \d{1,2}))? ?(?:\((AP|Reuters|AFP|Xinhua|UPI|TNS|CNN|Bloomberg)\))? ?(?:—|–|--| - )/;

/**
 * Reads the opening of a story, in simplified characters and half-width digits. `pageDate` gives
 * the year: the last day with this month and day that is not after the page's.
 */
export function readDateline(plain: string, pageDate: PartialDate | null): Dateline | null {
  return (
    agencyManDateline(plain, pageDate) ??
    agencyDateline(plain, pageDate) ??
    ownDateline(plain, pageDate) ??
    reporterDateline(plain) ??
    slashDateline(plain) ??
    latinDateline(plain)
  );
}

const takenFrom = new RegExp(
  `(?:^|[（(。！？”])(?:来源[:：]\\s?|稿件来源[:：]\\s?|据|综合|原载)(${agencies})[^（()）。]{0,12}[）)]?$`,
);

/** Whether a line does nothing but name the agency it is taken from. */
export function isSourceLine(plain: string): boolean {
  return plain.length <= 30 && takenFrom.exec(plain)?.index === 0;
}

/** The agency that a line or a text's last words name as the source: 来源：新华社, （据新华社电）. */
export function sourceAgency(plain: string): string | null {
  return takenFrom.exec(plain.trimEnd())?.[1] ?? null;
}

/** Whether a text begins as only the first lines of a story do. */
export function hasDateline(plain: string): boolean {
  return readDateline(plain, null) !== null;
}

/** Whether a text is a dateline and nothing else: 新华社北京7月4日电 under a speech. */
export function isLoneDateline(plain: string): boolean {
  const dateline = readDateline(plain, null);
  return dateline !== null && plain.slice(dateline.end).trim() === "";
}

function agencyDateline(plain: string, pageDate: PartialDate | null): Dateline | null {
  const match = agencyOpening.exec(plain);
  if (!match) return null;
  const [whole, agency = null, place = "", day, credits] = match;
  return {
    end: whole.length,
    agency,
    place: place === "" ? null : place,
    date: dateOf(day, pageDate),
    authors: creditsWithin(whole, credits, "reporter"),
  };
}

function agencyManDateline(plain: string, pageDate: PartialDate | null): Dateline | null {
  const [whole, agency, name = "", place = "", day] = agencyManOpening.exec(plain) ?? [];
  if (whole === undefined || agency === undefined || !isNameLike(name)) return null;
  const authors = creditsWithin(whole, `记者${name}`, "reporter");
  return { end: whole.length, agency, place, date: dateOf(day, pageDate), authors };
}

function ownDateline(plain: string, pageDate: PartialDate | null): Dateline | null {
  const match = ownOpening.exec(plain);
  if (!match) return null;
  const [whole, place = "", day, credits] = match;
  const bare = credits === undefined ? namedReporters(plain.slice(whole.length)) : null;
  return {
    end: whole.length + (bare?.end ?? 0),
    agency: null,
    place: place === "" ? null : place,
    date: dateOf(day, pageDate),
    authors: bare
      ? bare.authors.map((one) => ({ ...one, span: shifted(one.span, whole.length) }))
      : creditsWithin(whole, credits, "writer"),
  };
}

/** The reporters that a text begins with, where all are named as people are. */
function namedReporters(plain: string): Pick<Dateline, "end" | "authors"> | null {
  const match = bareReporter.exec(plain);
  if (!match) return null;
  const authors = creditsWithin(match[0], match[1], "reporter");
  const areNames = authors.length > 0 && authors.every(({ name }) => isNameLike(name));
  return areNames ? { end: match[0].length, authors } : null;
}

function reporterDateline(plain: string): Dateline | null {
  const match = reporterOpening.exec(plain);
  if (!match) return toldBy(plain);
  const authors = creditsWithin(match[0], match[1], "reporter");
  if (authors.length === 0) return null;
  return { end: match[0].length, agency: null, place: null, date: null, authors };
}

/** 本报记者张三报道：…; a reporter who only stands at the beginning of a sentence is none. */
function toldBy(plain: string): Dateline | null {
  const bare = /^(?:本报)?\S{0,6}(?:记者|通讯员)[^，。]{2,16}报道[:：，]/.test(plain)
    ? namedReporters(plain)
    : null;
  return bare && { ...bare, agency: null, place: null, date: null };
}

function slashDateline(plain: string): Dateline | null {
  const match = slashOpening.exec(plain);
  if (!match) return null;
  const [whole, credits, place = null] = match;
  const authors = creditsWithin(whole, credits, "reporter");
  const areNamed = /记者|通讯员/.test(whole) || authors.every(({ name }) => isNameLike(name));
  if (authors.length === 0 || !areNamed) return null;
  return { end: whole.length, agency: null, place, date: null, authors };
}

function latinDateline(plain: string): Dateline | null {
  const match = latinOpening.exec(plain);
  if (!match) return null;
  const [whole, place = null, , agency = null] = match;
  return { end: whole.length, agency, place, date: null, authors: [] };
}

function creditsWithin(
  whole: string,
  credits: string | undefined,
  credit: Credit,
): readonly Credited[] {
  if (credits === undefined) return [];
  const at = whole.lastIndexOf(credits);
  return readCredits(credits, credit).map((one) => ({ ...one, span: shifted(one.span, at) }));
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** `5月9日` or `9日` with the year (and month) of the page; a day after the page's is of the year before. */
export function dateOf(day: string | undefined, pageDate: PartialDate | null): PartialDate | null {
  const match = /^(?:(\d{1,2})月)?(\d{1,2})日$/.exec(day ?? "");
  if (!match || pageDate === null) return null;
  const [year = "", pageMonth] = pageDate.value.split("-");
  const month = match[1] ?? pageMonth;
  if (month === undefined) return null;
  const dayOfYear = `${month.padStart(2, "0")}-${(match[2] ?? "").padStart(2, "0")}`;
  const isLater = pageDate.precision === "day" && `${year}-${dayOfYear}` > pageDate.value;
  return partialDate(`${isLater ? Number(year) - 1 : year}-${dayOfYear}`);
}
