import type { CutStory, Piece } from "./cut-story.ts";
import type { Disorder } from "./disorder.ts";
import type { Chance } from "./random.ts";

/**
 * Pages taken apart in other ways: read in bands across all columns, column by column through
 * stories that lie over several, or in scraps. More and smaller blocks, marks lost, headlines apart.
 */
export const mosaicDisorders: readonly Disorder[] = [
  {
    name: "bands",
    cutting: { length: [40, 90], withinSentence: 0.9, repeated: 0.05, headingInOne: 0.4 },
    printing: { losesQuotes: 0.5, losesLastMark: 0.03, chineseLine: 17, wideDigits: 0.3 },
    lay: layBands,
  },
  {
    name: "folds",
    cutting: { length: [50, 120], withinSentence: 0.85, repeated: 0, headingInOne: 0.6 },
    printing: { losesQuotes: 0.3, losesLastMark: 0.03, chineseLine: 13, wideDigits: 0.3 },
    lay: layFolds,
  },
  {
    name: "scraps",
    cutting: { length: [30, 80], withinSentence: 0.8, repeated: 0.1, headingInOne: 0.5 },
    printing: { losesQuotes: 0.7, losesLastMark: 0.15, chineseLine: 0, wideDigits: 0.3 },
    lay: layScraps,
  },
];

/** Two to four stories stand side by side and are read across: first the headings, then line by line. */
function layBands(stories: readonly CutStory[], chance: Chance): readonly Piece[] {
  return rowsOf(stories, chance).flatMap((row) => [
    ...row.flatMap(({ heading }) => heading),
    ...byTurns(row.map(({ bylines, body }) => [...bylines, ...body])),
  ]);
}

/** Each story lies over one to three columns; the page is read column by column from top to bottom. */
function layFolds(stories: readonly CutStory[], chance: Chance): readonly Piece[] {
  const columns = chance.between(3, 4);
  const page: Piece[][] = Array.from({ length: columns }, () => []);
  for (const row of rowsOf(stories, chance)) {
    let column = 0;
    for (const [i, story] of row.entries()) {
      const width = Math.max(
        1,
        Math.min(columns - column - (row.length - 1 - i), story.body.length),
      );
      const headed = chance.happens(0.75) ? 0 : width - 1;
      foldsOf(story, width, headed).forEach((fold, i) => {
        page[Math.min(columns - 1, column + i)]?.push(...fold);
      });
      column += width;
    }
  }
  return page.flat();
}

/** A story over so many columns, its heading over one of them. */
function foldsOf(
  { heading, bylines, body }: CutStory,
  width: number,
  headed: number,
): readonly (readonly Piece[])[] {
  const each = Math.ceil(body.length / width);
  return Array.from({ length: width }, (_, fold) => [
    ...(fold === headed ? heading : []),
    ...(fold === 0 ? bylines : []),
    ...body.slice(fold * each, (fold + 1) * each),
  ]);
}

/** Every piece is thrown a few places up or down. */
function layScraps(stories: readonly CutStory[], chance: Chance): readonly Piece[] {
  return stories
    .flatMap(({ heading, bylines, body }) => [...heading, ...bylines, ...body])
    .map((piece, i) => ({ piece, at: i + chance.next() * 5 }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ piece }) => piece);
}

function rowsOf(stories: readonly CutStory[], chance: Chance): readonly (readonly CutStory[])[] {
  const rows: CutStory[][] = [];
  let rest = chance.shuffled(stories);
  while (rest.length > 0) {
    const many = chance.between(2, 3);
    rows.push(rest.slice(0, many));
    rest = rest.slice(many);
  }
  return rows;
}

function byTurns(columns: readonly (readonly Piece[])[]): readonly Piece[] {
  const longest = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) =>
    columns.flatMap((column) => column[i] ?? []),
  ).flat();
}
