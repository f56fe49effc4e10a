import type { CutStory, Piece } from "./cut-story.ts";
import type { Disorder } from "./disorder.ts";
import type { Chance } from "./random.ts";

/** Columns cut, then swapped and drifted more and more: the kinds of disorder of ../shared/pages. */
export const columnDisorders: readonly Disorder[] = [
  {
    name: "easy",
    cutting: { length: [90, 190], withinSentence: 0.75, repeated: 0, headingInOne: 0.3 },
    printing: { losesQuotes: 0, losesLastMark: 0, chineseLine: 0, wideDigits: 0 },
    lay: (stories) => stories.flatMap(inOrder),
  },
  {
    name: "medium",
    cutting: { length: [80, 170], withinSentence: 0.75, repeated: 0, headingInOne: 0.5 },
    printing: { losesQuotes: 0, losesLastMark: 0, chineseLine: 0, wideDigits: 0 },
    lay: layMedium,
  },
  {
    name: "hard",
    cutting: { length: [55, 130], withinSentence: 0.85, repeated: 0.15, headingInOne: 0.5 },
    printing: { losesQuotes: 0.6, losesLastMark: 0, chineseLine: 0, wideDigits: 0 },
    lay: layHard,
  },
];

function inOrder({ heading, bylines, body }: CutStory): readonly Piece[] {
  return [...heading, ...bylines, ...body];
}

function layMedium(stories: readonly CutStory[], chance: Chance): readonly Piece[] {
  let page = stories.flatMap(inOrder);
  page = swapNeighbours(page, 2, chance);
  page = moveBodyPiece(page, chance.between(3, 6), chance);
  page = beforeOwnHeadline(page, stories, chance);
  page = headlineAfterText(page, stories, chance);
  return driftBylines(page, 2, chance);
}

function layHard(stories: readonly CutStory[], chance: Chance): readonly Piece[] {
  let page = stories.flatMap(inOrder);
  for (let i = 0; i < 3; i++) page = interleaveColumns(page, chance);
  page = swapNeighbours(page, 4, chance);
  for (let i = 0; i < 3; i++) page = moveBodyPiece(page, chance.between(2, 7), chance);
  for (let i = 0; i < 3; i++) page = headlineAfterText(page, stories, chance);
  page = driftBylines(page, 4, chance);
  return moveShortStory(page, stories, chance);
}

/** Two pieces of running text side by side change places. */
function swapNeighbours(page: readonly Piece[], times: number, chance: Chance): Piece[] {
  const laid = [...page];
  for (let i = 0; i < times; i++) {
    const at = chance.between(0, laid.length - 2);
    const [one, other] = [laid[at], laid[at + 1]];
    if (one?.part !== "body" || other?.part !== "body") continue;
    laid[at] = other;
    laid[at + 1] = one;
  }
  return laid;
}

/** A continuation lands some blocks further down or up. */
function moveBodyPiece(page: readonly Piece[], by: number, chance: Chance): Piece[] {
  const continued = page.filter(({ part, order }) => part === "body" && order > 0);
  if (continued.length === 0) return [...page];
  const piece = chance.one(continued);
  const from = page.indexOf(piece);
  return moved(page, piece, from + (chance.happens(0.5) ? by : -by));
}

function beforeOwnHeadline(
  page: readonly Piece[],
  stories: readonly CutStory[],
  chance: Chance,
): Piece[] {
  const { heading, body } = chance.one(stories.filter(({ body }) => body.length > 1));
  const [piece, head] = [body.at(-1), heading[0]];
  return piece && head ? moved(page, piece, page.indexOf(head)) : [...page];
}

/** All lines of a heading land behind one of the story's pieces. */
function headlineAfterText(
  page: readonly Piece[],
  stories: readonly CutStory[],
  chance: Chance,
): Piece[] {
  const { heading, body } = chance.one(stories.filter(({ heading }) => heading.length > 0));
  const rest = page.filter((piece) => !heading.includes(piece));
  const at = rest.indexOf(chance.one(body)) + 1;
  return rest.toSpliced(at, 0, ...heading);
}

function driftBylines(page: readonly Piece[], by: number, chance: Chance): Piece[] {
  return page
    .filter(({ part }) => part === "byline")
    .reduce<Piece[]>(
      (laid, byline) => moved(laid, byline, laid.indexOf(byline) + chance.between(-by, by)),
      [...page],
    );
}

/** The pieces of two columns side by side come by turns. */
function interleaveColumns(page: readonly Piece[], chance: Chance): Piece[] {
  const length = chance.between(2, 4);
  const at = chance.between(0, Math.max(0, page.length - 2 * length));
  const [one, other] = [page.slice(at, at + length), page.slice(at + length, at + 2 * length)];
  const turns = one.flatMap((piece, i) => [piece, ...(other[i] ? [other[i]] : [])]);
  return page.toSpliced(at, one.length + other.length, ...turns);
}

function moveShortStory(
  page: readonly Piece[],
  stories: readonly CutStory[],
  chance: Chance,
): Piece[] {
  const short = stories.filter(({ body }) => body.length === 1);
  if (short.length === 0) return [...page];
  const pieces = inOrder(chance.one(short));
  const rest = page.filter((piece) => !pieces.includes(piece));
  const place = chance.between(0, rest.length);
  return rest.toSpliced(place, 0, ...page.filter((piece) => pieces.includes(piece)));
}

function moved(page: readonly Piece[], piece: Piece, to: number): Piece[] {
  const rest = page.filter((one) => one !== piece);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, piece);
}
