import { type Author, type PartialDate, partialDate } from "../../domain/index.ts";
import { findDates } from "../../text/index.ts";
import { plainForm } from "../find-blocks.ts";
import { type Dateline, isLoneDateline, readDateline, sourceAgency } from "./dateline.ts";
import { type Credited, isBareNames, namesNobody, readCredits } from "./read-credits.ts";
import { isLatinName, readLatinByline, readLatinPicture } from "./read-latin-byline.ts";

/** Who made an article, from where and when, as the article itself says. */
export interface Credits {
  readonly authors: readonly Author[];
  readonly agency: string | null;
  readonly datelinePlace: string | null;
  readonly publishedOn: PartialDate | null;
}

/**
 * Reads the credits of an article: bylines between `headingEnd` and `bodyStart`, the opening and
 * the closing words of the body. Names are given as written, with article offsets.
 */
export function creditsOf(
  text: string,
  headingEnd: number,
  bodyStart: number,
  pageDate: PartialDate | null,
): Credits {
  const plain = plainForm(text);
  const lines = linesOf(plain, headingEnd, bodyStart);
  const lone = lines.find(({ line }) => isLoneDateline(line));
  const opening = readDateline(plain.slice(bodyStart), pageDate);
  const alone = lone ? readDateline(lone.line, pageDate) : null;
  const dateline = opening ?? alone;
  const credited = [
    ...lines.filter((line) => line !== lone).flatMap(readByline),
    ...shift(alone?.authors ?? [], lone?.start ?? 0),
    ...shift(opening?.authors ?? [], bodyStart),
  ];
  const closing = closingCredits(plain, bodyStart);
  return {
    authors: distinct([...credited, ...closing]).map((one) => asWritten(one, text)),
    agency: dateline?.agency ?? sourceOf(lines) ?? sourceAgency(plain),
    datelinePlace: dateline?.place ?? null,
    publishedOn: dateline?.date ?? dateIn(lines) ?? dayOfWire(text, bodyStart, dateline, pageDate),
  };
}

const firstLines = 400;
const monthNamed = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}$/;

/**
 * English agencies print no day beside the place; their story is of the day that its first lines
 * name (said on Sept. 6), unless that is still to come.
 */
function dayOfWire(
  text: string,
  bodyStart: number,
  dateline: Dateline | null,
  pageDate: PartialDate | null,
): PartialDate | null {
  if (dateline?.agency == null || pageDate === null || !/^[A-Z]/.test(dateline.agency)) return null;
  const opening = text.slice(bodyStart, bodyStart + firstLines);
  const named = findDates(opening, pageDate).find(
    ({ span, date }) =>
      date.precision === "day" && monthNamed.test(opening.slice(span.start, span.end)),
  );
  return named && named.date.value <= pageDate.value ? named.date : null;
}

/** A line that holds nothing but a full date, as under a speech's headline. */
function dateIn(lines: readonly Line[]): PartialDate | null {
  for (const { line } of lines) {
    const [whole, year, month = "", day = ""] =
      /^[（(]?(\d{4})年(\d{1,2})月(\d{1,2})日[）)]?$/.exec(line) ?? [];
    if (whole) return partialDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
  return null;
}

function sourceOf(lines: readonly Line[]): string | null {
  return lines.map(({ line }) => sourceAgency(line)).find((agency) => agency !== null) ?? null;
}

interface Line {
  readonly line: string;
  readonly start: number;
}

function linesOf(plain: string, start: number, end: number): readonly Line[] {
  let at = start;
  return plain
    .slice(start, end)
    .split("\n")
    .map((line) => {
      const found = { line, start: at };
      at += line.length + 1;
      return found;
    })
    .filter(({ line }) => line !== "");
}

function readByline({ line, start }: Line): readonly Credited[] {
  if (/^[\x20-\u024f]+$/.test(line)) {
    const read = isLatinName(line)
      ? readLatinByline(`By ${line}`).map(withoutBy)
      : readLatinByline(line);
    return shift(read, start);
  }
  const office =
    /^(\S*(?:主席|总理|总书记|书记|市长|县长|主任)\s+)(?=[\u4e00-\u9fff]{2,3}$)/.exec(line)?.[1] ??
    "";
  const marks = /^[□■●◎○▢\s(（【]*/.exec(line.slice(office.length))?.[0] ?? "";
  const from = office.length + marks.length;
  const bare = line.slice(from).replace(/[)）】]$/, "");
  return namesNobody(bare) ? [] : shift(readCredits(bare, "writer"), start + from);
}

/** (Photo by Ida Colley), Picture: Ida Colley, (AP Photo/Ida Colley) or Ida Colley/Times at a text's end. */
const latinPicture =
  /(?:\b(?:Photo(?:graph)?s?|Pictures?)(?: by|:) [^()\n]{3,50}|\([A-Z]{2,5} Photo ?\/ ?[^()\n]{3,40}\)|\([^()\n]{3,50} photos?\)|(?<=[.!?]["”]? )\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2} ?[/|] ?\p{Lu}[\p{L} ]{1,30})[)]?\.?\s*$/u;
const latinMakers = /\(?\b(Reporting by [^()\n;]{5,80})(?:;[^()\n]{0,80})?[)]?\.?\s*$/;
const latinSignature =
  /(?<=[.!?]["”]?)\s*[—–]\s*(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2})\s*$/u;
const closing =
  /(?:^|[。！？”’）)\s])(?:[\u4e00-\u9fff]{2,4}社发)?[（(]?([^。！？，；”’（()）\n]{2,40}?(?:摄影报道|摄影|摄|供图|航拍|文\/图|图\/文))[）)]?\s*$/;
const closingParenthesis =
  /[（(]((?:[\u4e00-\u9fff]{0,6}(?:社|报|网))?(?:首席|见习|实习|特约|全媒体|融媒体)*(?:记者|通讯员|作者|文图|图文|文\/图|文|整理|供稿)[^（()）]{2,50})[）)]\s*$/;
/** 。记者 张三, and （张三 李四） where all are named as people are. */
const closingLine = /(?<=[。！？”])\s*((?:本报)?(?:记者|通讯员)\s?[\u4e00-\u9fff\s、]{2,20})\s*$/;
const closingNames = /[（(]([\u4e00-\u9fff]{1,4}(?:[\s、][\u4e00-\u9fff]{1,4}){0,3})[）)]\s*$/;

function closingCredits(plain: string, bodyStart: number): readonly Credited[] {
  const body = plain.slice(bodyStart);
  const readAs = (
    pattern: RegExp,
    read: (words: string) => readonly Credited[],
  ): readonly Credited[] => {
    const match = pattern.exec(body);
    const words = match?.[1] ?? match?.[0];
    if (!match || words === undefined) return [];
    return shift(read(words), bodyStart + match.index + match[0].indexOf(words));
  };
  const chinese = (words: string): readonly Credited[] => readCredits(words, "writer");
  const ways = [
    readAs(latinPicture, readLatinPicture),
    readAs(latinMakers, readLatinByline),
    readAs(latinSignature, (words) => readLatinByline(`By ${words}`).map(withoutBy)),
    readAs(closing, chinese),
    readAs(closingParenthesis, chinese),
    readAs(closingLine, chinese),
    readAs(closingNames, (words) => (isBareNames(words) ? chinese(words) : [])),
  ];
  return ways.find(({ length }) => length > 0) ?? [];
}

function withoutBy(one: Credited): Credited {
  const by = "By ".length;
  return { ...one, span: { start: one.span.start - by, end: one.span.end - by } };
}

function shift(credited: readonly Credited[], by: number): readonly Credited[] {
  return credited.map((one) => ({
    ...one,
    span: { start: one.span.start + by, end: one.span.end + by },
  }));
}

function distinct(credited: readonly Credited[]): readonly Credited[] {
  return credited.filter((one, i) => credited.findIndex(({ name }) => name === one.name) === i);
}

function asWritten({ credit, span }: Credited, text: string): Author {
  const written = text.slice(span.start, span.end);
  return {
    name: /[\u4e00-\u9fff]/.test(written) ? written.replace(/\s+/g, "") : written,
    credit,
    span,
  };
}
