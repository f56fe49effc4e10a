import type { Credited } from "./read-credits.ts";

const agencies = /^(?:the )?(?:associated press|reuters|agence france-presse|xinhua|bloomberg)\b/i;
const name = /^[A-Z][\p{L}'’.-]*(?: (?:[A-Z][\p{L}'’.-]*|de|van|von|der|la|le|bin|al)){1,4}$/u;

/** Reads `By KAREN OSTRANDER and Luis Cordova, Staff`; offsets count in the line. */
export function readLatinByline(line: string): readonly Credited[] {
  const opening = /^(?:By|Photos? by|Story by|Text by)\s+/i.exec(line)?.[0];
  if (opening === undefined) return [];
  const credit = /photo/i.test(opening) ? "photographer" : "reporter";
  const credited: Credited[] = [];
  for (const part of line
    .slice(opening.length)
    .matchAll(/[^,;|]+?(?=\s+and\s+|\s*[,;|]|$)|(?<=\band\s)[^,;|]+/g)) {
    const text = part[0].replace(/^\s*(?:and\s+)?/, "").trimEnd();
    const start = opening.length + part.index + part[0].indexOf(text);
    const span = { start, end: start + text.length };
    if (agencies.test(text)) credited.push({ name: text, credit: "agency", span });
    else if (name.test(text) && !isPost(text)) credited.push({ name: text, credit, span });
  }
  return credited;
}

/** Reads `Photo by Ida Colley`, `Picture: Ida Colley` or `(Ida Colley photo)`; offsets count in the text. */
export function readLatinPicture(text: string): readonly Credited[] {
  const [, found = ""] =
    /^(?:(?:Photos?|Pictures?)(?: by|:)\s+|\()(.+?)(?:\s+photos?)?\)?\.?\s*$/.exec(text) ?? [];
  // Beside the name stands whom the photographer works for: Ida Colley/Times, Ida Colley for the Sun.
  const bare = found.split(/\s*(?:[/,|]|\bfor\b)/)[0] ?? "";
  if (!name.test(bare) || isPost(bare)) return [];
  const start = text.indexOf(bare);
  return [{ name: bare, credit: "photographer", span: { start, end: start + bare.length } }];
}

function isPost(text: string): boolean {
  return /\b(?:staff|writer|editor|reporter|correspondent|news|press|service|times|special to|contributor|sentinel|herald|journal)\b/i.test(
    text,
  );
}
