/**
 * Whether memory stays flat while many pages are read, and how many are read a second of one core: pages
 * of tests/quality/newspapers, each put into a disorder of its own, so that hardly a block stands twice.
 * Usage: npm run bench:read-many [-- NUMBER-OF-PAGES]
 */
import { readPage } from "../src/page/index.ts";
import { openGazetteer } from "../src/places/index.ts";
import { disorderPage } from "../tests/quality/disorder/disorder.ts";
import { disorders } from "../tests/quality/disorder/disorders.ts";
import type { GoldPage } from "../tests/quality/disorder/gold-page.ts";
import { openNewspapers } from "../tests/quality/disorder/newspaper.ts";

const wanted = Number(process.argv[2] ?? 10_000);
const step = 1_000;
const gazetteer = openGazetteer();
const unknown = { publication: null, publishedOn: null, number: null, language: null, home: null };

let articles = 0;
let spent = 0;
let spentInStep = 0;
console.log("   pages  articles  pages/s and core  resident MB  heap MB");
let i = 0;
for (const page of variedPages(wanted)) {
  const began = process.cpuUsage().user;
  const source = { text: page.text, source: `${page.newspaper}.${page.level}.${i}`, ...unknown };
  articles += readPage(source, gazetteer).articles.length;
  spentInStep += process.cpuUsage().user - began;
  i += 1;
  if (i % step === 0 || i === wanted) tell(i);
}
console.log(`${(wanted / (spent / 1e6)).toFixed(1)} pages a second of one core`);

/** Pages of all newspapers by turns, each other than all before. */
function* variedPages(number: number): Iterable<GoldPage> {
  const papers = openNewspapers();
  for (let i = 0; i < number; i++) {
    const paper = papers[i % papers.length];
    const disorder = disorders[Math.floor(i / papers.length) % disorders.length];
    if (paper && disorder) yield disorderPage(paper, disorder, 1_000 + i);
  }
}

function tell(pages: number): void {
  const { rss, heapUsed } = process.memoryUsage();
  const inStep = pages % step || step;
  const cells = [pages, articles, (inStep / (spentInStep / 1e6)).toFixed(1), mb(rss), mb(heapUsed)];
  const widths = [8, 10, 18, 13, 9];
  console.log(cells.map((cell, i) => String(cell).padStart(widths[i] ?? 0)).join(""));
  spent += spentInStep;
  spentInStep = 0;
}

function mb(bytes: number): number {
  return Math.round(bytes / 1e6);
}
