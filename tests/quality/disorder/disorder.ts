import { breakOff } from "./break-off.ts";
import { type CutStory, type Cutting, cutStory, type Piece } from "./cut-story.ts";
import type { GoldPage } from "./gold-page.ts";
import type { Newspaper } from "./newspaper.ts";
import { type Printing, printPage } from "./print-page.ts";
import { type Chance, chanceFrom } from "./random.ts";

/** One way in which the text of a page comes out of order. */
export interface Disorder {
  readonly name: string;
  readonly cutting: Cutting;
  readonly printing: Printing;
  /** The pieces of a page as they come. */
  readonly lay: (stories: readonly CutStory[], chance: Chance) => readonly Piece[];
}

/** Puts a newspaper's page into disorder; the same seed gives the same page. */
export function disorderPage(paper: Newspaper, disorder: Disorder, seed: number): GoldPage {
  const chance = chanceFrom(seed * 7919 + hashOf(paper.name + disorder.name));
  const whole = paper.stories.map((story, number) =>
    cutStory(story, number, paper.language, disorder.cutting, chance),
  );
  // By chance of its own, so that the page is laid the same whether or not a story breaks off.
  const stories = breakOff(whole, chanceFrom(seed * 104_729 + hashOf(disorder.name + paper.name)));
  const furniture = paper.furniture.map(furniturePiece);
  const laid = disorder.lay(stories, chance);
  const [foot, others] = [furniture.slice(-1), furniture.slice(0, -1)];
  const drifted = others.reduce<readonly Piece[]>(
    (all, one) => all.toSpliced(chance.between(0, all.length), 0, one),
    laid,
  );
  const pieces = [furniturePiece(paper.masthead), ...drifted, ...foot];
  return printPage(paper, disorder.name, pieces, disorder.printing, chance);
}

function furniturePiece(text: string): Piece {
  return { story: null, part: "furniture", text, runsOn: false, order: 0, overlap: "" };
}

function hashOf(text: string): number {
  let hash = 0;
  for (const unit of text) hash = Math.imul(hash, 31) + unit.charCodeAt(0);
  return hash >>> 0;
}
