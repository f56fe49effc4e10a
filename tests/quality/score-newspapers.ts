import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Weights } from "../../src/page/joins/cue.ts";
import { readPage } from "../../src/page/read-page.ts";
import { openGazetteer } from "../../src/places/index.ts";
import { columnDisorders } from "./disorder/columns.ts";
import { type Disorder, disorderPage } from "./disorder/disorder.ts";
import { mosaicDisorders } from "./disorder/mosaic.ts";
import { type Newspaper, openNewspapers } from "./disorder/newspaper.ts";
import type { ReportCard } from "./report-card.ts";
import { type ReadingScore, scoreReading } from "./score-reading.ts";

/** Other ones than those on which weights are fitted. */
const seeds = [1, 2];

/**
 * Scores the newspapers of this folder, put into disorder: with the weights that come with the
 * program, and each with weights that were fitted without it (left out).
 */
export function scoreNewspapers(): ReportCard {
  const papers = openNewspapers();
  const groups = [
    ["own columns", columnDisorders],
    ["own mosaic", mosaicDisorders],
  ] as const;
  return Object.fromEntries(
    groups.flatMap(([name, disorders]) => [
      [name, mean(papers.flatMap((paper) => scorePaper(paper, disorders)))],
      [
        `${name}, left out`,
        mean(papers.flatMap((paper) => scorePaper(paper, disorders, leftOut(paper)))),
      ],
    ]),
  );
}

const gazetteer = openGazetteer();
const nothing = { publication: null, publishedOn: null, number: null, language: null, home: null };

function scorePaper(
  paper: Newspaper,
  disorders: readonly Disorder[],
  weights?: Weights,
): readonly ReadingScore[] {
  return disorders.flatMap((disorder) =>
    seeds.map((seed) => {
      const gold = disorderPage(paper, disorder, seed);
      const source = { text: gold.text, source: `${paper.name}.${disorder.name}`, ...nothing };
      return scoreReading(gold, readPage(source, gazetteer, [], weights));
    }),
  );
}

const path = join(import.meta.dirname, "left-out-weights.json");

/** The weights that never saw a newspaper; training/continuation/train-weights.ts --without makes them. */
function leftOut({ name }: Newspaper): Weights {
  const all = existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Weights>>)
    : {};
  const weights = all[name];
  if (weights === undefined) throw new RangeError(`${path} has no weights without "${name}"`);
  return weights;
}

function mean(scores: readonly ReadingScore[]): Readonly<Record<string, number>> {
  const names = Object.keys(scores[0] ?? {}) as (keyof ReadingScore)[];
  return Object.fromEntries(
    names.map((name) => {
      const known = scores.map((score) => score[name]).filter((value) => value !== null);
      const sum = known.reduce((all, value) => all + value, 0);
      return [name, Math.round((1000 * sum) / Math.max(1, known.length)) / 1000];
    }),
  );
}
