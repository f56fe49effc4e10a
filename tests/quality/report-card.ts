import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PageSource } from "../../src/domain/index.ts";
import { type PageJson, pageJson, pageReader } from "../../src/pipeline/index.ts";
import { decodeBytes } from "../../src/text/index.ts";
import { likeness } from "../support/english-stories.ts";
import { type Comparison, comparePage, type GoldPage } from "./compare-page.ts";

/** Figures from 0 to 1 by group of pages and name of the figure. */
export type ReportCard = Readonly<Record<string, Readonly<Record<string, number>>>>;

const root = resolve(import.meta.dirname, "../..");
/** Stories of tests/fixtures/extract/english, whose names are written under them. */
const englishStories = [
  "british-hospital",
  "carolina-obituary",
  "ohio-council",
  "oregon-sports",
  "texas-crash",
  "vermont-farm",
  "world-summit",
];

const givenPages = resolve(root, "../shared/pages");

/** Whether the pages with gold that lie beside the repository are there. */
export const hasGivenPages = existsSync(join(givenPages, "score.mjs"));

/** Scores the pages beside the repository by their own scorer: by level, in all, and page by page. */
export async function scoreGivenPages(): Promise<ReportCard> {
  const scorer = (await import(join(givenPages, "score.mjs"))) as Scorer;
  const scores: Score[] = [];
  for (const file of readdirSync(join(givenPages, "gold"))) {
    const gold = JSON.parse(readFileSync(join(givenPages, "gold", file), "utf8")) as Gold;
    const read = await readPageFile(join(givenPages, "pages", gold.page), {});
    scores.push(scorer.score(gold, read));
  }
  const levels = ["easy", "medium", "hard"];
  return Object.fromEntries([
    ...levels.map((level) => [
      `given ${level}`,
      figuresOf(scorer.average(scores.filter((score) => score.level === level))),
    ]),
    ["given all", figuresOf(scorer.average(scores))],
    ...scores.map((score) => [
      `given ${score.page.replace(".txt", "")}`,
      figuresOf(scorer.average([score])),
    ]),
  ]);
}

/** Scores the repository's own pages: the seeds, and those beside this file. */
export async function scoreOwnPages(): Promise<ReportCard> {
  const seeds = seedPages().map(([file, known]) => compareFile(join(root, "seeds"), file, known));
  const pages = join(import.meta.dirname, "pages");
  return {
    seeds: mean(await Promise.all(seeds)),
    hanzhong: mean([await compareFile(pages, "hanzhong.txt", {})]),
    bennington: mean([await compareFile(pages, "bennington.txt", {})]),
    "English stories": Object.fromEntries(
      englishStories.map((story) => [story, rounded(likeness(story))]),
    ),
  };
}

/** The card as a table, one line for each group. */
export function printed(card: ReportCard): string {
  return Object.entries(card)
    .map(([group, figures]) => {
      const cells = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
      return `${group.padEnd(22)} ${cells.join("  ")}`;
    })
    .join("\n");
}

/** Figures that lie more than a point below the committed ones, in words. */
export function fallen(card: ReportCard, committed: ReportCard): readonly string[] {
  return Object.entries(card).flatMap(([group, figures]) =>
    Object.entries(figures)
      .filter(([name, value]) => value < (committed[group]?.[name] ?? 0) - 0.01)
      .map(([name, value]) => `${group}: ${name} ${value} after ${committed[group]?.[name]}`),
  );
}

interface Gold {
  readonly page: string;
}

type Score = Readonly<Record<string, unknown>> & { readonly level: string; readonly page: string };

interface Scorer {
  readonly score: (gold: Gold, read: unknown) => Score;
  readonly average: (scores: readonly Score[]) => Readonly<Record<string, unknown>>;
}

const figureNames =
  "assign join ordered headline byline ent entPage title resolve anaphora identity partOf holds overall".split(
    " ",
  );

function figuresOf(average: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  // The scorer tells the F1 of each type beside the others.
  const types = average.types as Readonly<Record<string, number | null>>;
  const byType = Object.entries(types).map(([type, value]) => [`ent ${type}`, value] as const);
  const all = [...figureNames.map((name) => [name, average[name]] as const), ...byType];
  return Object.fromEntries(
    all.flatMap(([name, value]) => (typeof value === "number" ? [[name, rounded(value)]] : [])),
  );
}

type Known = Partial<Omit<PageSource, "text" | "source">>;

const reader = pageReader(null);

async function readPageFile(path: string, known: Known): Promise<PageJson> {
  const { text } = decodeBytes(readFileSync(path), path);
  const nothing = {
    publication: null,
    publishedOn: null,
    number: null,
    language: null,
    home: null,
  };
  return pageJson(await reader({ text, source: path, ...nothing, ...known }));
}

function seedPages(): readonly (readonly [string, Known])[] {
  const manifest = JSON.parse(readFileSync(join(root, "seeds/manifest.json"), "utf8")) as {
    readonly pages: readonly {
      readonly file: string;
      readonly publication: string;
      readonly home: string;
      readonly date: string;
      readonly page: string;
    }[];
  };
  return manifest.pages.map(({ file, publication, home, date, page }) => [
    file,
    { publication, home, number: page, publishedOn: { value: date, precision: "day" } },
  ]);
}

async function compareFile(folder: string, file: string, known: Known): Promise<Comparison> {
  const gold = file.replace(".txt", ".json");
  const beside = join(folder, "gold", gold);
  const path = existsSync(beside) ? beside : join(folder, gold);
  return comparePage(
    JSON.parse(readFileSync(path, "utf8")) as GoldPage,
    await readPageFile(join(folder, file), known),
  );
}

function mean(comparisons: readonly Comparison[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const comparison of comparisons) {
    for (const [name, value] of Object.entries(comparison)) sums[name] = (sums[name] ?? 0) + value;
  }
  return Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => [name, rounded(sum / comparisons.length)]),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
