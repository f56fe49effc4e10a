import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { hasMarkedSentences, scoreTagger, type TaggerFigures } from "./score-tagger.ts";

const path = join(import.meta.dirname, "report-card.json");
const models = ["encoder", "crf"] as const;
type Model = (typeof models)[number];
type Card = Readonly<Partial<Record<Model, TaggerFigures>>>;

/** `npm run quality:tagger` writes the card anew from all sentences; else a part of them is enough. */
const writes = process.env.QUALITY === "write";
const most = writes ? Number.POSITIVE_INFINITY : 300;
/** How far a part may lie below the whole, in points. */
const tolerance = 6;

async function check(model: Model): Promise<void> {
  const figures = await scoreTagger(model, most);
  const card = JSON.parse(readFileSync(path, "utf8")) as Card;
  console.log(`${model}: ${JSON.stringify(figures)}`);
  if (writes) writeFileSync(path, `${JSON.stringify({ ...card, [model]: figures }, null, 2)}\n`);
  else expect(fallen(figures, card[model])).toEqual([]);
}

function fallen(figures: TaggerFigures, committed: TaggerFigures | undefined): readonly string[] {
  return Object.entries(figures)
    .filter(([name, f1]) => f1 < (committed?.[name as keyof TaggerFigures] ?? 0) - tolerance)
    .map(([name, f1]) => `${name}: ${f1}`);
}

const withSentences = hasMarkedSentences ? test : test.skip;

withSentences(
  "the encoder finds the names of held out sentences (skipped without ../shared)",
  () => check("encoder"),
  600_000,
);

withSentences(
  "the field alone finds the names of held out sentences (skipped without ../shared)",
  () => check("crf"),
  600_000,
);
