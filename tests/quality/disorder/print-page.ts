import type { Language } from "../../../src/domain/index.ts";
import type { Piece } from "./cut-story.ts";
import type { GoldArticle, GoldBlock, GoldPage } from "./gold-page.ts";
import type { Newspaper, Story } from "./newspaper.ts";
import type { Chance } from "./random.ts";

/** What happens to the characters on the way from page to text. */
export interface Printing {
  /** Share of the pages that lose their quote marks, in headlines for spaces. */
  readonly losesQuotes: number;
  /** Share of the blocks that lose a last full stop or comma. */
  readonly losesLastMark: number;
  /** Characters in a line of Chinese; 0 where a block is one line. */
  readonly chineseLine: number;
  /** Share of the pages with digits of full width. */
  readonly wideDigits: number;
}

/** Writes pieces out as a page, and says what is right about it. */
export function printPage(
  paper: Newspaper,
  level: string,
  pieces: readonly Piece[],
  printing: Printing,
  chance: Chance,
): GoldPage {
  const losesQuotes = chance.happens(printing.losesQuotes);
  const isWide = paper.language === "zh" && chance.happens(printing.wideDigits);
  const blocks = pieces.map((piece): GoldBlock => {
    const bare = losesQuotes ? withoutQuotes(piece) : piece.text;
    const marked = piece.part === "body" && chance.happens(printing.losesLastMark);
    const text = marked ? bare.replace(/[。，.,]$/, "") : bare;
    return {
      article: piece.story === null ? null : idOf(piece.story),
      part: piece.part,
      text: isWide ? text.replace(/\d/g, wide) : text,
      ...(piece.overlap === "" ? {} : { overlap: piece.overlap }),
    };
  });
  return {
    newspaper: paper.name,
    level,
    text: `${blocks.map(({ text, part }) => setLines(text, part, paper.language, printing)).join("\n\n")}\n`,
    blocks,
    articles: paper.stories.map((story, number) => answerTo(story, number, pieces, losesQuotes)),
  };
}

function withoutQuotes({ text, part }: Piece): string {
  const mark = part === "headline" || part === "kicker" || part === "subhead" ? " " : "";
  return text.replace(/[“”「」]/g, mark).trim();
}

function wide(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

function idOf(story: number): string {
  return `A${story + 1}`;
}

const latinLine = 46;

/** Sets a text in lines. */
function setLines(
  text: string,
  part: GoldBlock["part"],
  language: Language,
  { chineseLine }: Printing,
): string {
  if (part !== "body") return text;
  if (language === "zh") {
    return chineseLine === 0
      ? text
      : text.replace(new RegExp(`.{${chineseLine}}(?=.)`, "g"), "$&\n");
  }
  return setLatin(text);
}

/** A word that doesn't fit is broken anywhere, as bad typesetting does. */
function setLatin(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = latinLine - line.length - 1;
    if (word.length <= room || line === "") line = line === "" ? word : `${line} ${word}`;
    else if (room >= 5 && /^[a-z]{8,}$/.test(word)) {
      lines.push(`${line} ${word.slice(0, room - 1)}-`);
      line = word.slice(room - 1);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join("\n");
}

function answerTo(
  story: Story,
  number: number,
  pieces: readonly Piece[],
  losesQuotes: boolean,
): GoldArticle {
  const body = bodyOf(number, pieces);
  const { kicker, headline, subhead } = story;
  const bare = (line: string | null): string | null =>
    losesQuotes ? (line?.replace(/[“”「」]/g, " ") ?? null) : line;
  const joined = (...lines: readonly (string | null)[]): string =>
    lines.filter((line) => line !== null).join(" ");
  return {
    id: idOf(number),
    headlineAny:
      headline === null
        ? []
        : [
            joined(bare(headline)),
            joined(bare(kicker), bare(headline)),
            joined(bare(headline), bare(subhead)),
            joined(bare(kicker), bare(headline), bare(subhead)),
          ],
    body,
    join: body.slice(0, -1).flatMap((at, i) => {
      const next = body[i + 1];
      return pieces[at]?.runsOn && next !== undefined ? [[at, next] as const] : [];
    }),
    authors: story.authors,
    date: story.date,
  };
}

/** The numbers of a story's pieces of running text in reading order, which is that of their making. */
function bodyOf(number: number, pieces: readonly Piece[]): readonly number[] {
  return pieces
    .map((piece, at) => ({ piece, at }))
    .filter(({ piece }) => piece.story === number && piece.part === "body")
    .toSorted((a, b) => a.piece.order - b.piece.order)
    .map(({ at }) => at);
}
