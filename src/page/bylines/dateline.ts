import type { Credit, PartialDate, Span } from "../../domain/index.ts";
import { partialDate } from "../../domain/index.ts";
import { type Credited, readCredits } from "./read-credits.ts";

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
const agencyOpening = new RegExp(
  `^(?:据)?(${agencies})([\\u4e00-\\u9fff·]{0,12}?)(\\d{1,2}月\\d{1,2}日|\\d{1,2}日)?(?:电|讯|消息)\\s*(?:[（(]([^（()）]{1,60})[）)])?`,
);
const ownOpening =
  /^(?:本报|本刊|本网|本台)([\u4e00-\u9fff·]{0,8}?)(\d{1,2}月\d{1,2}日)?(?:综合)?(?:讯|电|消息)\s*(?:[（(]([^（()）]{1,60})[）)])?/;
const reporterOpening =
  /^(?:本报|本刊)?(?:讯)?\s*[（(]((?:本报)?(?:全媒体|特约|见习|实习|首席)*(?:记者|通讯员)[^（()）]{1,60})[）)]/;
/** 〔記者高志遠／光復報導〕, as papers of Taiwan open. */
const slashOpening =
  /^[〔【[（(]?(?:本报)?(?:特派|特约|驻地)?((?:记者|通讯员)[\u4e00-\u9fff、\s]{2,24}?)\s*[／/]\s*(?:综合|连线|([\u4e00-\u9fff]{2,8}?))(?:报[导道]|(?:\d{1,2}日)?电)[〕】\]）)]?/;
const latinOpening =
  /^([A-Z][A-Z.'’-]+(?:[ ,]+(?:[A-Z][A-Z.'’-]*|[A-Z][a-z]+\.?)){0,4})(?:,? ([A-Z][a-z]{2,8}\.? \d{1,2}))? ?(?:\((AP|Reuters|AFP|Xinhua|UPI|TNS|CNN|Bloomberg)\))? ?(?:—|–|--| - )/;

/**
 * Reads the opening of a story, in simplified characters and half-width digits. `pageDate` gives
 * the year: the last day with this month and day that is not after the page's.
 */
export function readDateline(plain: string, pageDate: PartialDate | null): Dateline | null {
  return (
    agencyDateline(plain, pageDate) ??
    ownDateline(plain, pageDate) ??
    reporterDateline(plain) ??
    slashDateline(plain) ??
    latinDateline(plain)
  );
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

function ownDateline(plain: string, pageDate: PartialDate | null): Dateline | null {
  const match = ownOpening.exec(plain);
  if (!match) return null;
  const [whole, place = "", day, credits] = match;
  return {
    end: whole.length,
    agency: null,
    place: place === "" ? null : place,
    date: dateOf(day, pageDate),
    authors: creditsWithin(whole, credits, "writer"),
  };
}

function reporterDateline(plain: string): Dateline | null {
  const match = reporterOpening.exec(plain);
  if (!match) return null;
  const authors = creditsWithin(match[0], match[1], "reporter");
  if (authors.length === 0) return null;
  return { end: match[0].length, agency: null, place: null, date: null, authors };
}

function slashDateline(plain: string): Dateline | null {
  const match = slashOpening.exec(plain);
  if (!match) return null;
  const [whole, credits, place = null] = match;
  const authors = creditsWithin(whole, credits, "reporter");
  if (authors.length === 0) return null;
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
