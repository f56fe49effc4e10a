import type { BylinePlace, Draft, Piece } from "../assembly/draft.ts";
import type { Link } from "../assembly/explain-links.ts";
import { orderHeadlines } from "../assembly/order-headlines.ts";
import { plainReasons } from "../assembly/plain-reasons.ts";
import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";

/** An article as one list of its blocks, which is easily cut and put together. */
export interface Sheet {
  readonly lines: readonly Line[];
  readonly isCaption: boolean;
}

/** A block of an article: in its heading, its bylines or its text. */
export interface Line {
  readonly fragment: Fragment;
  readonly part: "heading" | "byline" | "body";
  /** Of a byline: how sure it is that it belongs here. */
  readonly certainty: number;
  /** Of a text: how it came to stand here. */
  readonly link: Link | null;
  readonly isByHand: boolean;
}

/** The blocks of a draft in reading order. */
export function sheetOf({ heading, bylines, body, isCaption }: Draft): Sheet {
  const plain = { certainty: 1, link: null, isByHand: false };
  return {
    lines: [
      ...heading.blocks.map((fragment) => ({ ...plain, fragment, part: "heading" as const })),
      ...bylines.map(({ fragment, certainty }) => ({
        ...plain,
        fragment,
        part: "byline" as const,
        certainty,
      })),
      ...body.map(({ fragment, link }) => ({ ...plain, fragment, part: "body" as const, link })),
    ],
    isCaption,
  };
}

/**
 * The draft of a sheet: headings stand before bylines, and these before the text, wherever they stand in
 * the list. None where neither a heading nor a text is left.
 */
export function draftOf({ lines, isCaption }: Sheet): readonly Draft[] {
  const of = (wanted: Line["part"]): readonly Line[] => lines.filter(({ part }) => part === wanted);
  const heading = orderHeadlines(of("heading").map(({ fragment }) => fragment));
  const texts = of("body");
  if (heading.blocks.length === 0 && texts.length === 0) return [];
  return [
    {
      heading,
      bylines: of("byline").map(bylinePlace),
      body: texts.map((line, i) => piece(line, texts[i - 1], heading.blocks.at(-1))),
      isCaption: isCaption && heading.blocks.length === 0,
    },
  ];
}

function bylinePlace({ fragment, certainty, isByHand }: Line): BylinePlace {
  return isByHand ? { fragment, certainty, isByHand } : { fragment, certainty };
}

/** A text stands by its own link where it still follows what it followed; else by hand. */
function piece(
  { fragment, link }: Line,
  before: Line | undefined,
  headline: Fragment | undefined,
): Piece {
  const from = before?.fragment ?? headline;
  if (from === undefined) return { fragment, link: null };
  if (link?.from === from) return { fragment, link };
  return {
    fragment,
    link: {
      from,
      to: fragment,
      runsOn: before !== undefined && !endsSentence(from.plain),
      reasons: [plainReasons.byHand],
      certainty: 1,
      runnerUp: null,
    },
  };
}
