import { type Found, foundAs, type Ground, isJoined } from "./ground.ts";
import { isCapital, type Token } from "./tokens.ts";
import { agencies, wellKnownOrganizations } from "./words/organization-words.ts";
import { countryForms, regionNames } from "./words/place-words.ts";

/** Finds the place (and the agency) with which a body begins: `GENEVA (AP) —`, `Leeds, England —`. */
export function findDateline(ground: Ground): readonly Found[] {
  const start = ground.tokens.findIndex((token) => token.zone === "body");
  const dash = dashAfter(ground.tokens, start);
  if (start < 0 || dash < 0) return [];
  const placeEnd = endOfName(ground, start);
  if (placeEnd === start) return [];
  const place = foundAs(
    ground,
    { from: start, to: placeEnd },
    datelinePlace(ground, start, placeEnd),
  );
  return [place, ...rest(ground, placeEnd, dash)];
}

/** The name of a place in capitals, as it is written elsewhere: `LE GRAND` is Le Grand. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/[\p{L}\p{M}'’]+/gu, (word, offset: number) => {
    const lower = word.toLowerCase();
    const isSmall = offset > 0 && /^(of|on|the|and|upon|de|la|del|da|du)$/.test(lower);
    return isSmall ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}

/** The dash that ends a dateline, within its first words; -1 where there is none. */
function dashAfter(tokens: readonly Token[], start: number): number {
  const limit = Math.min(tokens.length, start + 14);
  for (let i = start + 1; i < limit && start >= 0; i += 1) {
    const token = tokens[i];
    if (token && isDash(tokens[i - 1], token, tokens[i + 1])) return i;
    if (token?.shape === "word" && !/^(of|on|upon|the|and|de|la|del)$/.test(token.text)) return -1;
  }
  return -1;
}

/** A dash, or a hyphen between spaces; not the hyphen of `34-year-old`. */
function isDash(before: Token | undefined, token: Token, after: Token | undefined): boolean {
  if (/^[—–]$/.test(token.text)) return true;
  return token.text === "-" && token.start !== before?.end && token.end !== after?.start;
}

function endOfName(ground: Ground, start: number): number {
  let end = start;
  while (isPlaceWord(ground, end) && (end === start || isJoined(ground, end))) end += 1;
  return end;
}

function isPlaceWord(ground: Ground, i: number): boolean {
  return isCapital(ground.tokens[i]) && ground.tokens[i]?.zone === "body";
}

function datelinePlace(
  ground: Ground,
  from: number,
  to: number,
): Pick<Found, "kind" | "name" | "method" | "confidence"> {
  const first = ground.tokens[from];
  const last = ground.tokens[to - 1];
  const written = first && last ? ground.article.text.slice(first.start, last.end) : "";
  return { kind: "location", name: inTitleCase(written), method: "dateline", confidence: 0.98 };
}

/** A region or country after the place, and an agency in brackets. */
function rest(ground: Ground, from: number, dash: number): readonly Found[] {
  const found: Found[] = [];
  for (let i = from; i < dash; i += 1) {
    if (!isCapital(ground.tokens[i])) continue;
    const end = endOfName(ground, i);
    const one = regionOrAgency(ground, i, end);
    if (one) found.push(one);
    i = end - 1;
  }
  return found;
}

function regionOrAgency(ground: Ground, from: number, to: number): Found | null {
  const text = ground.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
  const isAgency = agencies.has(text) && ground.tokens[from - 1]?.text === "(";
  if (isAgency) {
    const name = wellKnownOrganizations.get(text) ?? text;
    const form = name === text ? "name" : "short";
    return foundAs(
      ground,
      { from, to },
      { kind: "organization", form, name, method: "dateline", confidence: 0.98 },
    );
  }
  const region = regionNames.get(text) ?? countryForms.get(text);
  if (!region && ground.gazetteer.named(text).length === 0) return null;
  return foundAs(
    ground,
    { from, to },
    { kind: "location", name: region ?? text, method: "dateline", confidence: 0.9 },
  );
}
