import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/domain/index.ts";
import { languageOf } from "../../../src/text/index.ts";

/** A page as its makers meant it: every story whole and in order. */
export interface Newspaper {
  readonly name: string;
  readonly language: Language;
  /** What stands at the head of the page. */
  readonly masthead: string;
  /** Editors, telephone numbers and the like: belongs to no story. */
  readonly furniture: readonly string[];
  readonly stories: readonly Story[];
}

/** One story, with all that a careful reader knows of it. */
export interface Story {
  readonly kicker: string | null;
  /** Null for the text of a picture. */
  readonly headline: string | null;
  readonly subhead: string | null;
  /** A byline that stands on a line of its own. */
  readonly byline: string | null;
  /** A line of its own with the story's date. */
  readonly dateline: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly paragraphs: readonly string[];
}

/** The newspapers written for this project; all people, firms and events in them are invented. */
export function openNewspapers(): readonly Newspaper[] {
  const folder = join(import.meta.dirname, "../newspapers");
  return readdirSync(folder)
    .toSorted()
    .map((file) =>
      readNewspaper(file.replace(/\.txt$/, ""), readFileSync(join(folder, file), "utf8")),
    );
}

/**
 * Reads a newspaper's file: `field: value` lines over the paragraphs of each story, and first the
 * lines of the page itself. A masthead may have several lines.
 */
export function readNewspaper(name: string, text: string): Newspaper {
  const [page = "", ...stories] = text.split(/\n\n(?=(?:kicker|headline|caption):)/);
  const furniture = page.split("\n").filter((line) => /^(?:foot|furniture):/.test(line));
  const masthead = page.split("\n").filter((line) => !furniture.includes(line));
  return {
    name,
    language: languageOf(text),
    masthead: saidIn(masthead.join("\n").trim()),
    furniture: furniture.map(saidIn),
    stories: stories.map(readStory),
  };
}

function readStory(text: string): Story {
  const [head = "", ...paragraphs] = text.trim().split("\n\n");
  const field = (key: string): string | null => {
    const line = head.split("\n").find((one) => one.startsWith(`${key}:`));
    return line === undefined ? null : saidIn(line) || null;
  };
  return {
    kicker: field("kicker"),
    headline: field("headline"),
    subhead: field("subhead"),
    byline: field("byline"),
    dateline: field("dateline"),
    authors: authorsOf(field("authors")),
    date: field("date"),
    paragraphs,
  };
}

function saidIn(line: string): string {
  return line.replace(/^\w+:/, "").trim();
}

/** Chinese names are parted by spaces, Latin ones by semicolons. */
function authorsOf(line: string | null): readonly string[] {
  return line?.split(/[a-z]/.test(line) ? /;\s*/ : " ") ?? [];
}
