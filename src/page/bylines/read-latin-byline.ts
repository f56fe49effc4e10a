import type { Credited } from "./read-credits.ts";

const agencies =
  /^(?:the )?(?:associated press|reuters|agence france-presse|afp|xinhua|bloomberg(?: news)?|united press international|press association|pa media|tribune news service)\b/i;
const name =
  /^(?:Dr\.? |Rev\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|le|bin|al)){1,4}$/u;
const suffix = /,? (?:Jr|Sr)\.?$|,? I{2,3}$/;

/** What opens a byline, and the credit it gives. */
const openings: readonly (readonly [RegExp, Credited["credit"]])[] = [
  [/^(?:Photo(?:graph)?s?|Pictures?|Images?)(?: by|:)\s+/i, "photographer"],
  [
    /^(?:(?:Story|Words|Text)(?: and (?:photos?|pictures?|photography))? by|By|Reported by|Reporting by|Written by|Compiled by)\s+/i,
    "reporter",
  ],
];
const post =
  "(?:staff|reporter|writer|correspondent|editor|contributor|columnist|photographer)\\b[\\p{L} ]{0,20}$";
/** A post, where the name stands before it: Ida Colley, Courier Staff Writer; IDA COLLEY Staff Writer. */
const nameBeforePost = new RegExp(
  `^(.{5,40}?)(?:\\s*[,|/]\\s*|\\s+[-–—]\\s+)(?=(?:[\\p{L}&' .-]{0,30}\\b)?${post})|^(.{5,40}?)\\s+(?=${post})`,
  "iu",
);
const unnamed =
  /^(?:from )?(?:staff (?:and wire )?reports?|wire reports?|staff|news (?:services?|staff)|our (?:own )?(?:correspondent|reporter|staff))$/i;

/** Whether a line does nothing but say who made a story. */
export function isLatinByline(line: string): boolean {
  if (line.length >= 90 || /[.!?]["”’)]?$/.test(line.replace(/ (?:Jr|Sr)\.$/, ""))) return false;
  if (unnamed.test(line.replace(/^by /i, "")) || agencies.exec(line)?.[0] === line) return true;
  if (/^By (?:\p{Lu}|the\b)/u.test(line)) return true;
  return readLatinByline(line).length > 0;
}

/**
 * Reads `By KAREN OSTRANDER and Luis Cordova, Staff`, `Words by Ida Colley, photos by Sam Ortiz` or
 * `Ida Colley, Staff Writer`; offsets count in the line.
 */
export function readLatinByline(line: string): readonly Credited[] {
  const first = openingOf(line);
  if (first === null) return readNameBeforePost(line);
  const credited: Credited[] = [];
  let { credit } = first;
  for (const part of line
    .slice(first.length)
    .matchAll(/[^,;|/\n]+?(?=\s+and\s+|\s*[,;|/\n]|$)|(?<=\band\s)[^,;|/\n]+/gi)) {
    const said = part[0].replace(/^\s*(?:and\s+)?/i, "");
    const next = openingOf(said);
    if (next !== null) credit = next.credit;
    const text = withoutMore(said.slice(next?.length ?? 0));
    const start = first.length + part.index + part[0].indexOf(said) + (next?.length ?? 0);
    const span = { start, end: start + text.length };
    if (agencies.test(text)) credited.push({ name: text, credit: "agency", span });
    else if (isLatinName(text)) credited.push({ name: text, credit, span });
  }
  return credited;
}

function openingOf(text: string): { length: number; credit: Credited["credit"] } | null {
  for (const [pattern, credit] of openings) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return { length, credit };
  }
  return null;
}

function readNameBeforePost(line: string): readonly Credited[] {
  if (agencies.exec(line)?.[0] === line) {
    return [{ name: line, credit: "agency", span: { start: 0, end: line.length } }];
  }
  const [, parted, run] = nameBeforePost.exec(line) ?? [];
  const bare = parted ?? run ?? /^(.{5,40}?) for the \p{Lu}[\p{L} -]+$/u.exec(line)?.[1];
  if (bare === undefined || !isLatinName(bare)) return [];
  const credit = /photographer/i.test(line) ? "photographer" : "reporter";
  return [{ name: bare, credit, span: { start: 0, end: bare.length } }];
}

/** The name alone, without an address, a paper or a place after it. */
function withoutMore(text: string): string {
  return text.replace(/\s+(?:\S+@\S+|(?:of|for|in|at) (?:the )?\p{Lu}.*)$/u, "").trimEnd();
}

/** Whether a line is a person's name and nothing else. */
export function isLatinName(text: string): boolean {
  return name.test(text.replace(suffix, "")) && !isPost(text);
}

/**
 * Reads `Photo by Ida Colley`, `Picture: Ida Colley`, `(Ida Colley photo)`, `AP Photo/Ida Colley` or
 * `Ida Colley/Times`; offsets count in the text.
 */
export function readLatinPicture(text: string): readonly Credited[] {
  const [, found = ""] =
    /^\(?(?:(?:Photo(?:graph)?s?|Pictures?)(?: by|:)\s+|[A-Z]{2,5} Photo ?\/ ?)?(.+?)(?:\s+photos?)?\)?\.?\s*$/.exec(
      text,
    ) ?? [];
  // Beside the name stands whom the photographer works for: Ida Colley/Times, Ida Colley for the Sun.
  const bare = found.split(/\s*(?:[/,|]|\bfor\b)/)[0] ?? "";
  if (!isLatinName(bare)) return [];
  const start = text.indexOf(bare);
  return [{ name: bare, credit: "photographer", span: { start, end: start + bare.length } }];
}

function isPost(text: string): boolean {
  return /\b(?:staff|writer|editor|reporter|correspondent|news|press|service|times|special to|contributor|columnist|photographer|courier|sentinel|herald|journal|gazette|tribune|report|reports|council|county|city)\b/i.test(
    text,
  );
}
