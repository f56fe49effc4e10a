import { words } from "../../text/index.ts";
import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import type { AssociationTable } from "./association-table.ts";
import { type Awaited, awaitedBeginnings } from "./awaited-beginnings.ts";
import { continuationGain, modelForm, rarity } from "./character-model.ts";
import { brokenName } from "./chinese-names.ts";
import { haveParallelOpenings, series } from "./chinese-openings.ts";
import { type Cue, cue } from "./cue.ts";
import type { ChineseModel } from "./open-model.ts";
import { type Printed, printedOn } from "./printed-on.ts";
import { noReferences } from "./references.ts";
import type { Sense } from "./sense.ts";
import { meaningOf } from "./word-vectors.ts";

/** How a reader of Chinese judges: by counts of running text and by what the page itself prints. */
export function chineseSense(
  { news, edges, vectors }: ChineseModel,
  page: readonly Fragment[],
): Sense {
  const forms = new Map(page.map((block) => [block, modelForm(block.plain)]));
  const formOf = (block: Fragment): string => forms.get(block) ?? modelForm(block.plain);
  const wordsIn = rememberedWords();
  const isOneOfSeries = rememberedSeries(page);
  const printed = printedOn([...forms.values()]);
  const awaited = readAwaited(awaitedBeginnings(edges));
  const openings = new Map(page.map((block) => [block, openingGain(news, formOf(block))]));
  return {
    across: (before, after) => {
      const [tail, head] = [formOf(before), formOf(after)];
      const opening = openings.get(after) ?? openingGain(news, head);
      const isComplete = endsSentence(before.plain);
      return [
        ...running(news, tail, head),
        cue(isComplete ? "awaitedNext" : "awaited", awaited(tail, head), acrossOf(tail, head)),
        printedWhole(printed, tail, head),
        ...(isComplete
          ? [cue("opens", opening), pointing(after), restOf(head, "restAfterComplete")]
          : [
              cue("middle", opening),
              isOneOfSeries(after) ? cue("seriesAfterBroken") : null,
              restOf(head, "restAfterBroken"),
              ...brokenWord(printed, tail, head),
              brokenNumber(before, after),
              ...brokenName(tail, head),
            ]),
        series(before.plain, after.plain),
      ];
    },
    begins: (block) => [
      cue("beginsAsSentence", openings.get(block) ?? openingGain(news, formOf(block))),
      pointsBack.test(block.plain) ? cue("pointsAtFirst") : null,
    ],
    terms: (block) => pairsOf(news, formOf(block)),
    words: (block) => tellingWords(news, wordsIn(block)),
    runs: (block) => runsOf(formOf(block)),
    meaning: (block) => meaningOf(wordsIn(block), vectors),
    references: () => noReferences,
    isParallel: (a, b) => haveParallelOpenings(a.plain, b.plain),
    usualTerms: 100,
  };
}

/** How much likelier a text's first characters are after a full stop than anywhere. */
function openingGain(table: AssociationTable, form: string): number {
  return within(-6, 4, continuationGain(table, "了。", form));
}

const pointsBack =
  /^(?:[“「])?(?:他|她|它|其|该|此|这|同时|此外|另外|目前|下一步|截至|据介绍|据了解|随后|接着|但|然而|而|并|会上|会议|为此|因此)/;

function pointing(after: Fragment): Cue | null {
  return pointsBack.test(after.plain) ? cue("points") : null;
}

/** The same for texts in model form; each is taken apart once. */
function readAwaited(awaited: Awaited): (tail: string, head: string) => number {
  const known = new Map<string, readonly string[]>();
  const unitsOf = (form: string): readonly string[] => {
    const units = known.get(form) ?? [...form];
    known.set(form, units);
    return units;
  };
  return (tail, head) => {
    const asIs = awaited(unitsOf(tail), unitsOf(head));
    return isRepeated(tail, head)
      ? Math.max(asIs, awaited(unitsOf(tail.slice(0, -1)), unitsOf(head)))
      : asIs;
  };
}

function acrossOf(tail: string, head: string): string {
  return `${tail.slice(-4)}|${head.slice(0, 4)}`;
}

/** 发挥积|积极作用: columns repeat a character now and then, so both readings are tried. */
function isRepeated(tail: string, head: string): boolean {
  return tail.at(-1) === head[0] && /[\u4e00-\u9fff]$/.test(tail);
}

function running(news: AssociationTable, tail: string, head: string): readonly Cue[] {
  const repeated = isRepeated(tail, head);
  const across = acrossOf(tail, head);
  const asIs = continuationGain(news, tail, head);
  const gain = repeated ? Math.max(asIs, continuationGain(news, tail.slice(0, -1), head)) : asIs;
  const pair = continuationGain(news, tail.slice(-1), head.slice(0, 1));
  return [
    cue("running", within(-8, 10, gain), across),
    cue("runningPair", within(-6, 6, pair), across),
    ...(repeated ? [cue("repeated", 1, head.slice(0, 1))] : []),
  ];
}

/** Speaks where the words across the break stand unbroken elsewhere on the page: 广|坪镇. */
function printedWhole(printed: Printed, tail: string, head: string): Cue | null {
  const across = printed.longestAcross(tail, head);
  if (across === null) return null;
  const name = (["printedTwo", "printedThree"] as const)[across.length - 2] ?? "printedMore";
  return cue(name, 1, across);
}

const reach = 6;

/** 同|乡: a word of the dictionary lies across the break. */
function brokenWord(printed: Printed, tail: string, head: string): readonly Cue[] {
  const left = tail.slice(-reach);
  const text = left + head.slice(0, reach);
  const across = words(text).find(({ span }) => span.start < left.length && span.end > left.length);
  if (across === undefined) return [];
  const word = text.slice(across.span.start, across.span.end);
  if (!/^[\u4e00-\u9fff]+$/.test(word)) return [];
  const whole = cue(word.length === 2 ? "brokenWord" : "brokenLongWord", 1, word);
  return printed.has(word) ? [whole, cue("printedWord", 1, word)] : [whole];
}

function brokenNumber(before: Fragment, after: Fragment): Cue | null {
  return /\d$/.test(before.plain) && /^\d/.test(after.plain) ? cue("brokenNumber") : null;
}

/** 钱。2021年…: what stops after a few characters is the rest of a sentence. */
function restOf(head: string, name: "restAfterBroken" | "restAfterComplete"): Cue | null {
  return /^[^，。；：]{1,5}[。；]/.test(head) ? cue(name) : null;
}

function pairsOf(table: AssociationTable, form: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < form.length; i++) {
    const pair = form.slice(i, i + 2);
    if (!pairs.has(pair) && /^[\u4e00-\u9fff]{2}$/.test(pair)) pairs.set(pair, rarity(table, pair));
  }
  return pairs;
}

/** The words of each block in order; it is taken apart once. */
function rememberedWords(): (block: Fragment) => readonly string[] {
  const known = new Map<Fragment, readonly string[]>();
  return (block) => {
    const { plain } = block;
    const found =
      known.get(block) ?? words(plain).map(({ span }) => plain.slice(span.start, span.end));
    known.set(block, found);
    return found;
  };
}

/** Whether a block opens as another block of the page does: 第二，…, or 示范带动，班子建设好。…. */
function rememberedSeries(page: readonly Fragment[]): (block: Fragment) => boolean {
  const ofSeries = new Set(
    page.filter((one) =>
      page.some((other) => other !== one && haveParallelOpenings(one.plain, other.plain)),
    ),
  );
  return (block) => ofSeries.has(block);
}

function tellingWords(
  table: AssociationTable,
  all: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    all
      .filter((word) => /^[\u4e00-\u9fff]{2,}$/.test(word))
      .map((word) => [word, rarity(table, word.slice(0, 2))]),
  );
}

function runsOf(form: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let i = 0; i + 2 < form.length; i++) {
    const run = form.slice(i, i + 3);
    if (/^[\u4e00-\u9fff]{3}$/.test(run)) runs.add(run);
  }
  return runs;
}

function within(least: number, most: number, value: number): number {
  return Math.max(least, Math.min(most, value));
}
