import { overlaps, type Span } from "../../domain/index.ts";
import { type ChineseText, isClosed } from "./chinese-text.ts";
import type { FoundPerson } from "./found-person.ts";
import { afterName } from "./lexicon/personal-words.ts";
import { surnameAt } from "./lexicon/surnames.ts";
import { isTransliterated } from "./lexicon/transliteration.ts";
import { titleFrom, titleTo } from "./title-at.ts";

/** Finds foreign names written by sound: with dots, by the dictionary, or beside a title of state. */
export function foreignNamesIn(text: ChineseText, taken: readonly Span[]): readonly FoundPerson[] {
  const isFree = (span: Span): boolean =>
    !isClosed(text, span) && !taken.some((t) => overlaps(t, span));
  const dotted = dottedNames(text).filter(isFree);
  const titled = titledNames(text).filter((p) => isFree(p) && !dotted.some((d) => overlaps(d, p)));
  const found = [...dotted, ...titled];
  return [...found, ...laterForms(text, found).filter(isFree)];
}

/** 若昂·卡洛斯·席尔瓦: the first part reaches back as far as its characters write sounds. */
function dottedNames(text: ChineseText): readonly FoundPerson[] {
  return [...text.plain.matchAll(/\p{Script=Han}+(?:[·•‧・][\p{Script=Han}A-Z.]+)+/gu)].flatMap(
    (match) => {
      const parts = match[0].split(/[·•‧・]/);
      const first = soundsAtEnd(parts[0] ?? "");
      const last = soundsAtStart(parts.at(-1) ?? "");
      if (first.length === 0 || last.length === 0) return [];
      const start = match.index + (parts[0] ?? "").length - first.length;
      const end = match.index + match[0].length - (parts.at(-1) ?? "").length + last.length;
      return [person(text, start, end, "name with dots", 0.95)];
    },
  );
}

function soundsAtEnd(part: string): string {
  let from = part.length;
  while (from > 0 && part.length - from < 6 && isTransliterated(part.charAt(from - 1))) from -= 1;
  const title = titleTo(part, part.length - 1);
  return part.slice(title && title.end > from ? title.end : from);
}

/** The last part ends where its sounds end, and before a particle that writes sounds too. */
function soundsAtStart(part: string): string {
  let to = 0;
  while (
    to < part.length &&
    to < 8 &&
    (isTransliterated(part.charAt(to)) || /[A-Z.]/.test(part.charAt(to)))
  )
    to += 1;
  return part.slice(0, to).replace(/(?<=..)(?:在|于|为|以|因|所|让)$/, "");
}

/** 莫迪总理, 总干事阿祖莱: sounds beside a title, when they are no Chinese name. */
function titledNames(text: ChineseText): readonly FoundPerson[] {
  const found: (FoundPerson | null)[] = [];
  for (let offset = 0; offset < text.plain.length; offset += 1) {
    const title = titleTo(text.plain, offset)?.title.replace(/^副/, "") ?? "";
    if (titlesBeforeNames.test(title)) found.push(nameAfter(text, offset));
    const following = titleFrom(text.plain, offset)?.title ?? "";
    if (titlesAfterNames.test(following)) found.push(nameBefore(text, offset));
  }
  return found.filter((name) => name !== null);
}

const titlesBeforeNames =
  /^(?:总统|总理|首相|国王|女王|总干事|秘书长|外长|外交部长|国务卿|大臣|主席|议长|防长|大使|特使)$/;
const titlesAfterNames = /^(?:总统|总理|首相|国王|女王|外长|国务卿|议长|主席)$/;

function nameAfter(text: ChineseText, start: number): FoundPerson | null {
  let end = start;
  while (end - start < 10 && isTransliterated(text.plain.charAt(end)) && !isParticle(text, end))
    end += 1;
  const word = text.wordFrom.get(start);
  if (word && /^nr(?:t|fg)$/.test(word.tag) && word.end - start >= 2) end = Math.max(end, word.end);
  return isForeign(text, start, end) ? person(text, start, end, "sounds after a title", 0.8) : null;
}

function nameBefore(text: ChineseText, end: number): FoundPerson | null {
  const word = text.wordTo.get(end);
  const isName = word && /^nr/.test(word.tag) && isTransliterated(word.text);
  let start = isName ? word.start : end;
  while (
    end - start < 6 &&
    start > 0 &&
    isTransliterated(text.plain.charAt(start - 1)) &&
    !isParticle(text, start - 1)
  )
    start -= 1;
  return isForeign(text, start, end)
    ? person(text, start, end, "sounds before a title", 0.7)
    : null;
}

/** Where the sentence goes on: 在, 曾, 发表. */
function isParticle(text: ChineseText, offset: number): boolean {
  const rest = text.plain.slice(offset, offset + 3);
  if (
    /^[在于为以因所让和与的了同到向其三曾已将也]/.test(rest) &&
    text.wordFrom.get(offset)?.text.length === 1
  )
    return true;
  return afterName.some((word) => word.length > 1 && rest.startsWith(word));
}

/** A name of two or three characters that begins with a surname is taken for a Chinese one. */
function isForeign(text: ChineseText, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || !isTransliterated(text.plain.slice(start, end))) return false;
  return (
    length > 3 || surnameAt(text.plain, start) === null || text.wordFrom.get(start)?.tag === "nrt"
  );
}

function person(
  text: ChineseText,
  start: number,
  end: number,
  method: string,
  confidence: number,
): FoundPerson {
  return { start, end, form: "name", name: text.plain.slice(start, end), method, confidence };
}

/** 席尔瓦 after 若昂·卡洛斯·席尔瓦. */
function laterForms(text: ChineseText, found: readonly FoundPerson[]): readonly FoundPerson[] {
  const later: FoundPerson[] = [];
  for (const again of found.flatMap((full) => formsOf(text, full))) {
    if (![...found, ...later].some((other) => overlaps(other, again))) later.push(again);
  }
  return later;
}

/** Wherever the text has the whole name or a part of two characters and more. */
function formsOf(text: ChineseText, full: FoundPerson): readonly FoundPerson[] {
  const parts = full.name.split(/[·•‧・]/).filter((part) => part.length >= 2);
  return [...new Set([full.name, ...parts])].flatMap((form) =>
    offsetsOf(text.plain, form).map((start) => ({
      start,
      end: start + form.length,
      form: form === full.name ? ("name" as const) : ("short" as const),
      name: full.name,
      method: "part of a name in the article",
      confidence: 0.85,
    })),
  );
}

function offsetsOf(plain: string, form: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + 1)) offsets.push(at);
  return offsets;
}
