import type { Figures } from "../load/figures.ts";
import type { Cell } from "../measure/measure-all.ts";
import { type SystemName, systemNames } from "../systems/system.ts";
import { barLine, barsOf } from "./bars.ts";
import { meanOf, ratios } from "./ratios.ts";
import type { Result } from "./result.ts";

/** A result as people read it. */
export function resultText({ articles, machine, cells, unanswered }: Result): string {
  const connections = [...new Set(cells.map((cell) => cell.connections))];
  const { processor, cores, memoryGiB, load, versions, heap, pageCache } = machine;
  return [
    `${articles.toLocaleString("en")} articles. ${cores} cores (${processor}), ${memoryGiB} GiB, shared by Neo4j, the servers and the load; load average ${load.join(" → ")}.`,
    `Neo4j with a heap of ${heap} and a page cache of ${pageCache}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    "Each cell: median of p50 / p99 (* p95) in ms, answers a second. Ratios: newsgraph's to the other's.",
    ...connections.map((count) => tableOf(cells, count)),
    ...failuresIn(cells),
    ...unanswered,
    ...barsOf(cells).map(barLine),
  ].join("\n");
}

const width = { question: 26, cell: 27, ratio: 14 };

function tableOf(cells: readonly Cell[], connections: number): string {
  const ofThese = cells.filter((cell) => cell.connections === connections);
  const systems = systemNames.filter((name) => ofThese.some(({ system }) => system === name));
  const others = systems.filter((name) => name !== "newsgraph");
  const questions = [...new Set(ofThese.map(({ question }) => question))];
  const head = [
    `${connections} connection${connections === 1 ? "" : "s"}`.padEnd(width.question),
    ...systems.map((name) => name.padStart(width.cell)),
    ...others.map((name) => `/s : ${shortened(name)}`.padStart(width.ratio)),
    ...others.map((name) => `p50 : ${shortened(name)}`.padStart(width.ratio)),
  ].join("");
  const perSecond = others.map((other) => ratios(cells, connections, other, "perSecond"));
  const p50 = others.map((other) => ratios(cells, connections, other, "p50"));
  const rows = questions.map((question) =>
    [
      question.padEnd(width.question),
      ...systems.map((system) => cellText(figuresIn(ofThese, question, system))),
      ...[...perSecond, ...p50].map((found) => ratioText(found.get(question))),
    ].join(""),
  );
  const means = [
    "geometric mean".padEnd(width.question),
    "".padEnd(width.cell * systems.length),
    ...[...perSecond, ...p50].map((found) => ratioText(meanOf(found))),
  ].join("");
  return ["", head, ...rows, means, ""].join("\n");
}

function shortened(name: SystemName): string {
  return { newsgraph: "ours", "neo4j-graphql": "peer", "hand-written": "hand" }[name];
}

function figuresIn(
  cells: readonly Cell[],
  question: string,
  system: SystemName,
): Figures | undefined {
  return cells.find((cell) => cell.question === question && cell.system === system)?.figures;
}

function cellText(figures: Figures | undefined): string {
  if (!figures) return "-".padStart(width.cell);
  const { p50, tail, tailOf, perSecond } = figures;
  const mark = tailOf === 99 ? "" : "*";
  return `${ms(p50)} / ${ms(tail)}${mark}, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)}`.padStart(
    width.cell,
  );
}

function ms(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}

function ratioText(ratio: number | undefined): string {
  return (ratio === undefined || !Number.isFinite(ratio) ? "-" : ratio.toFixed(2)).padStart(
    width.ratio,
  );
}

function failuresIn(cells: readonly Cell[]): string[] {
  return cells
    .filter(({ figures }) => figures.failures > 0)
    .map(
      ({ question, system, connections, figures }) =>
        `${figures.failures} of ${figures.requests} failed: ${question}, ${connections} × ${system}: ${figures.firstFailure}`,
    );
}
