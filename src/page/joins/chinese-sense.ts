import { words } from "../../text/index.ts";
import type { Fragment } from "../find-blocks.ts";
import { endsSentence } from "../roles/sentence-ends.ts";
import type { AssociationTable } from "./association-table.ts";
import { continuationGain, modelForm, rarity } from "./character-model.ts";
import { parallelOpenings, series } from "./chinese-openings.ts";
import type { Cue } from "./likelihood.ts";
import type { Sense } from "./sense.ts";

/**
 * How a reader of Chinese judges. The weights were fitted by conditional logit on pages made from
 * news texts that the table had not seen.
 */
export function chineseSense(table: AssociationTable, page: readonly Fragment[]): Sense {
  const forms = new Map(page.map((block) => [block, modelForm(block.plain)]));
  const formOf = (block: Fragment): string => forms.get(block) ?? modelForm(block.plain);
  const printed = [...forms.values()].join("\n");
  return {
    across: (before, after) => [
      running(table, formOf(before), formOf(after)),
      printedWhole(printed, formOf(before), formOf(after)),
      brokenWord(printed, before, formOf(before), formOf(after)),
      brokenNumber(before, after),
      series(before.plain, after.plain),
      middle(table, before, formOf(after)),
      earlyStop(before, formOf(after)),
    ],
    begins: (block) => {
      const score = 0.5 * Math.max(-6, Math.min(3, continuationGain(table, "了。", formOf(block))));
      return [
        { reason: "its first words as the beginning of a sentence", score },
        pointing.test(block.plain)
          ? { reason: "it points to what was said before", score: -1.5 }
          : null,
      ];
    },
    terms: (block) => pairsOf(table, formOf(block)),
    parallel: (a, b) => parallelOpenings(a.plain, b.plain),
    usualTerms: 100,
  };
}

const pointing =
  /^(?:[“「])?(?:他|她|它|其|该|此|这|同时|此外|另外|目前|下一步|截至|据介绍|据了解|随后|接着|但|然而|而|并|会上|会议|为此|因此)/;

/** 发挥积|积极作用: columns repeat a character now and then, so both readings are tried. */
function running(table: AssociationTable, tail: string, head: string): Cue {
  const asIs = gainAcross(table, tail, head);
  const isRepeated = tail.at(-1) === head[0] && /[\u4e00-\u9fff]$/.test(tail);
  const dropped = isRepeated ? gainAcross(table, tail.slice(0, -1), head) : asIs;
  const reason = `“${tail.slice(-4)}|${head.slice(0, 4)}” in running text`;
  return { reason, score: Math.max(asIs, dropped) + (isRepeated ? 1.5 : 0) };
}

function gainAcross(table: AssociationTable, tail: string, head: string): number {
  const pair = continuationGain(table, tail.slice(-1), head.slice(0, 1));
  return 0.42 * continuationGain(table, tail, head) + 0.28 * pair;
}

/** Speaks where the words across the break stand unbroken elsewhere on the page: 广|坪镇. */
function printedWhole(printed: string, tail: string, head: string): Cue | null {
  const found = splits
    .map(([left, right]) => tail.slice(-left) + head.slice(0, right))
    .find((across) => /^[\u4e00-\u9fff0a]+$/.test(across) && printed.includes(across));
  if (found === undefined) return null;
  const score = found.length === 2 ? 0.9 : found.length === 3 ? 1.3 : 1.7;
  return { reason: `“${found}” stands elsewhere on the page`, score };
}

/** How many characters before and after a break are looked for elsewhere; the longest first. */
const splits = [1, 2, 3, 4]
  .flatMap((left) => [1, 2, 3, 4].map((right) => [left, right] as const))
  .toSorted((a, b) => b[0] + b[1] - a[0] - a[1]);

const reach = 6;

/** 同|乡: a word of the dictionary lies across the break. */
function brokenWord(printed: string, before: Fragment, tail: string, head: string): Cue | null {
  if (endsSentence(before.plain)) return null;
  const left = tail.slice(-reach);
  const text = left + head.slice(0, reach);
  const across = words(text).find(({ span }) => span.start < left.length && span.end > left.length);
  if (across === undefined) return null;
  const word = text.slice(across.span.start, across.span.end);
  if (!/^[\u4e00-\u9fff]+$/.test(word)) return null;
  const score = (word.length === 2 ? 0.6 : 1.1) + (printed.includes(word) ? 0.7 : 0);
  return { reason: `“${word}” is one word`, score };
}

function brokenNumber(before: Fragment, after: Fragment): Cue | null {
  const isBroken = /\d$/.test(before.plain) && /^\d/.test(after.plain);
  return isBroken ? { reason: "a number runs on", score: 1 } : null;
}

/** After a broken sentence comes what is no beginning of one. */
function middle(table: AssociationTable, before: Fragment, head: string): Cue | null {
  if (endsSentence(before.plain)) return null;
  const gain = continuationGain(table, "了。", head);
  return { reason: "its first words as the middle of a sentence", score: -0.16 * gain };
}

/** 钱。2021年…: what stops after a few characters is the rest of a sentence. */
function earlyStop(before: Fragment, head: string): Cue | null {
  if (!/^[^，。；：]{1,5}[。；]/.test(head)) return null;
  return endsSentence(before.plain)
    ? { reason: "it begins with the rest of a sentence", score: -1 }
    : { reason: "it begins with the rest of a sentence", score: 0.5 };
}

function pairsOf(table: AssociationTable, form: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < form.length; i++) {
    const pair = form.slice(i, i + 2);
    if (!pairs.has(pair) && /^[\u4e00-\u9fff]{2}$/.test(pair)) pairs.set(pair, rarity(table, pair));
  }
  return pairs;
}
