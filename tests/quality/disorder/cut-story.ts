import type { Language } from "../../../src/domain/index.ts";
import type { Story } from "./newspaper.ts";
import type { Chance } from "./random.ts";

/** A block to be, cut from one story. */
export interface Piece {
  /** The story's number on the page; null for what belongs to none. */
  readonly story: number | null;
  readonly part: "kicker" | "headline" | "subhead" | "byline" | "body" | "furniture";
  readonly text: string;
  /** Whether the sentence runs on in the story's next piece. */
  readonly runsOn: boolean;
  /** Its place among the pieces of its story's running text. */
  readonly order: number;
  /** A character that the column prints again, though the piece before ends with it. */
  readonly overlap: string;
}

/** A story in pieces, each list in reading order. */
export interface CutStory {
  readonly heading: readonly Piece[];
  readonly bylines: readonly Piece[];
  readonly body: readonly Piece[];
}

/** How a page's makers, and whoever took the text from it, cut stories. */
export interface Cutting {
  /** Length of a block of running text in characters (Latin ones count for a third). */
  readonly length: readonly [least: number, most: number];
  /** Share of the column breaks that fall within a sentence. */
  readonly withinSentence: number;
  /** Share of the breaks within a sentence at which a character is printed twice. */
  readonly repeated: number;
  /** Share of the headings whose lines stand in one block. */
  readonly headingInOne: number;
}

/** Cuts a story into the blocks that a scan gives. */
export function cutStory(
  story: Story,
  number: number,
  language: Language,
  cutting: Cutting,
  chance: Chance,
): CutStory {
  const piece = (part: Piece["part"], text: string): Piece => ({
    story: number,
    part,
    text,
    runsOn: false,
    order: 0,
    overlap: "",
  });
  return {
    heading: headingOf(story, chance.happens(cutting.headingInOne)).map(([part, text]) =>
      piece(part, text),
    ),
    bylines: [story.byline, story.dateline]
      .filter((line) => line !== null)
      .map((line) => piece("byline", line)),
    body: cutText(story.paragraphs, language, cutting, chance).map((cut, order) => ({
      ...piece("body", cut.text),
      ...cut,
      order,
    })),
  };
}

function headingOf(
  { kicker, headline, subhead }: Story,
  inOne: boolean,
): readonly (readonly ["kicker" | "headline" | "subhead", string])[] {
  if (headline === null) return [];
  if (inOne) {
    return [["headline", [kicker, headline, subhead].filter((line) => line !== null).join(" ")]];
  }
  return [
    ...(kicker === null ? [] : [["kicker", kicker] as const]),
    ["headline", headline] as const,
    ...(subhead === null ? [] : [["subhead", subhead] as const]),
  ];
}

interface Cut {
  readonly text: string;
  readonly runsOn: boolean;
  readonly overlap: string;
}

function cutText(
  paragraphs: readonly string[],
  language: Language,
  cutting: Cutting,
  chance: Chance,
): readonly Cut[] {
  const whole = paragraphs.join(language === "zh" ? "" : " ");
  const ends = endsOf(paragraphs, language);
  const scale = language === "zh" ? 1 : 3;
  const cuts: Cut[] = [];
  let from = 0;
  let overlap = "";
  while (from < whole.length) {
    const length = chance.between(...cutting.length) * scale;
    const at = breakNear(whole, from, from + length, ends, language, cutting, chance);
    // What would be left over as a last line goes with the piece before.
    const to = whole.length - at < cutting.length[0] * scale * 0.4 ? whole.length : at;
    const runsOn = to < whole.length && !endsWhole(whole.slice(0, to).trimEnd());
    const text = whole.slice(from, to).trim() + (partsWord(whole, to) ? "-" : "");
    cuts.push({ text: overlap + text, runsOn, overlap });
    const last = whole.charAt(to - 1);
    const doubles = runsOn && /[\u4e00-\u9fff]/.test(last) && chance.happens(cutting.repeated);
    overlap = doubles ? last : "";
    from = to;
  }
  return cuts;
}

function partsWord(whole: string, at: number): boolean {
  return /^[a-z]{2}$/.test(whole.slice(at - 1, at + 1));
}

/** Where paragraphs and sentences end. */
function endsOf(paragraphs: readonly string[], language: Language): readonly number[] {
  const whole = paragraphs.join(language === "zh" ? "" : " ");
  const pattern = language === "zh" ? /[。！？]”?/g : /[.!?]["”]? (?=["“]?[A-Z])/g;
  return [...whole.matchAll(pattern)].map((match) => match.index + match[0].length);
}

function breakNear(
  whole: string,
  from: number,
  wanted: number,
  ends: readonly number[],
  language: Language,
  cutting: Cutting,
  chance: Chance,
): number {
  if (wanted >= whole.length) return whole.length;
  if (!chance.happens(cutting.withinSentence)) {
    const after = ends.filter((end) => end > from + (wanted - from) / 3);
    return after.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? whole.length;
  }
  let at = wanted;
  if (language === "en" && !chance.happens(0.3)) at = whole.indexOf(" ", at) + 1 || whole.length;
  while (at < whole.length && !mayBreak(whole, at)) at++;
  return at;
}

/** No column begins with a mark that closes, or parts a number, a word's last letter or a mark that opens. */
function mayBreak(whole: string, at: number): boolean {
  const [before = "", after = ""] = [whole[at - 1] ?? "", whole[at] ?? ""];
  if (/[，。、；：！？）》”’」』〉%,.;:!?)'"-]/.test(after) || /[（《“‘「『〈(#$"'-]/.test(before))
    return false;
  if (/[0-9.]/.test(before) && /[0-9.]/.test(after)) return false;
  if (/[A-Za-z]/.test(before) && /[A-Za-z]/.test(after)) {
    return /[A-Za-z]{2}$/.test(whole.slice(0, at)) && /^[a-z]{2}/.test(whole.slice(at));
  }
  return true;
}

function endsWhole(text: string): boolean {
  return /[。！？.!?][”"]?$/.test(text);
}
