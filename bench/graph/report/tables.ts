import type { Figures } from "../load/figures.ts";
import type { Cell } from "../measure/measure-all.ts";
import { type SystemName, systemNames } from "../systems/system.ts";
import { barLine, barsOf } from "./bars.ts";
import { type FigureName, meanOf, ratios } from "./ratios.ts";
import type { Result } from "./result.ts";

/** A result as people read it. */
export function resultText(result: Result): string {
  const { cells, unanswered } = result;
  const connections = [...new Set(cells.map((cell) => cell.connections))];
  return [
    ...factsOf(result),
    ...connections.map((count) => tableOf(cells, count)),
    ...failuresIn(cells),
    ...unanswered,
    ...barsOf(cells).map(barLine),
  ].join("\n");
}

function factsOf({ articles, machine }: Result): string[] {
  const { processor, cores, memoryGiB, load, versions, heap, pageCache } = machine;
  const listed = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${articles.toLocaleString("en")} articles. ${cores} cores (${processor}), ${memoryGiB} GiB, shared by Neo4j, the servers and the load; load average ${load.join(" → ")}.`,
    `Neo4j with a heap of ${heap} and a page cache of ${pageCache}. ${listed.join(", ")}.`,
    "p50 and p99 (* p95) in ms, answers a second, processor time of server and Neo4j for one request in ms; then newsgraph's figures divided by those of the others.",
  ];
}

/** The columns of one system, and those of the comparison with another. */
const columns = [
  { name: "p50", width: 9, text: ({ p50 }: Figures) => ms(p50) },
  { name: "p99", width: 10, text: ({ tail, tailOf }: Figures) => ms(tail) + mark[tailOf] },
  { name: "/s", width: 8, text: ({ perSecond }: Figures) => short(perSecond) },
  {
    name: "cpu",
    width: 8,
    text: ({ processorMs }: Figures) => (processorMs === null ? "-" : ms(processorMs)),
  },
] as const;
const mark = { 95: "*", 99: " " } as const;
const compared: readonly FigureName[] = ["p50", "perSecond", "processorMs"];
const titles: Readonly<Record<FigureName, string>> = {
  p50: "p50",
  tail: "p99",
  perSecond: "/s",
  processorMs: "cpu",
};
const width = {
  question: 25,
  system: columns.reduce((sum, column) => sum + column.width, 0),
  ratio: 7,
};

function tableOf(all: readonly Cell[], connections: number): string {
  const cells = all.filter((cell) => cell.connections === connections);
  const systems = systemNames.filter((name) => cells.some(({ system }) => system === name));
  const others = systems.filter((name) => name !== "newsgraph");
  const comparisons = others.flatMap((other) =>
    compared.map((figure) => ({ figure, found: ratios(cells, connections, other, figure) })),
  );
  const questions = [...new Set(cells.map(({ question }) => question))];
  const rows = questions.map((question) =>
    [
      question.padEnd(width.question),
      ...systems.map((system) => figuresText(figuresIn(cells, question, system))),
      ...comparisons.map(({ found }) => ratioText(found.get(question))),
    ].join(""),
  );
  return [
    "",
    [
      `${connections} connection${connections === 1 ? "" : "s"}`.padEnd(width.question),
      ...systems.map((name) => name.padStart(width.system)),
      ...others.map((name) => `to ${name}`.padStart(compared.length * width.ratio)),
    ].join(""),
    [
      "".padEnd(width.question),
      ...systems.map(() => columns.map(({ name, width: own }) => name.padStart(own)).join("")),
      ...comparisons.map(({ figure }) => titles[figure].padStart(width.ratio)),
    ].join(""),
    ...rows,
    [
      "geometric mean".padEnd(width.question + systems.length * width.system),
      ...comparisons.map(({ found }) => ratioText(meanOf(found))),
    ].join(""),
    "",
  ].join("\n");
}

function figuresIn(
  cells: readonly Cell[],
  question: string,
  system: SystemName,
): Figures | undefined {
  return cells.find((cell) => cell.question === question && cell.system === system)?.figures;
}

function figuresText(figures: Figures | undefined): string {
  return columns
    .map(({ text, width: own }) => (figures ? text(figures) : "-").padStart(own))
    .join("");
}

function ms(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}

function short(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

function ratioText(ratio: number | undefined): string {
  const known = ratio !== undefined && Number.isFinite(ratio);
  return (known ? ratio.toFixed(2) : "-").padStart(width.ratio);
}

function failuresIn(cells: readonly Cell[]): string[] {
  return cells
    .filter(({ figures }) => figures.failures > 0)
    .map(
      ({ question, system, connections, figures }) =>
        `${figures.failures} of ${figures.requests} failed: ${question}, ${connections} × ${system}: ${figures.firstFailure}`,
    );
}
