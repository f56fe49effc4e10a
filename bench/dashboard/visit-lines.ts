import type { Visit } from "./visit-screen.ts";

/** The table of all visits, with the slowest kind of question of each screen. */
export function linesOf(visits: readonly Visit[]): readonly string[] {
  const screens = [...new Set(visits.map(({ screen }) => screen))];
  const head = `${"screen".padEnd(12)}${heads.map((name) => name.padStart(14)).join("")}  slowest question`;
  return [
    "In milliseconds. Paint: first contentful paint; panel: when a panel is filled; question: how long it takes.",
    head,
    ...screens.map((screen) =>
      lineOf(
        screen,
        visits.filter((visit) => visit.screen === screen),
      ),
    ),
    lineOf("all", visits),
  ];
}

const heads = ["paint p50", "panel p50", "last panel p95", "question p50", "question p95"];

function lineOf(screen: string, visits: readonly Visit[]): string {
  const questions = visits.flatMap((visit) => visit.questions);
  const figures = [
    quantile(
      visits.map(({ firstPaint }) => firstPaint),
      0.5,
    ),
    quantile(
      visits.flatMap(({ panels }) => panels),
      0.5,
    ),
    quantile(
      visits.map(({ panels }) => Math.max(0, ...panels)),
      0.95,
    ),
    quantile(
      questions.map(({ took }) => took),
      0.5,
    ),
    quantile(
      questions.map(({ took }) => took),
      0.95,
    ),
  ];
  return `${screen.padEnd(12)}${figures.map((figure) => figure.toFixed(0).padStart(14)).join("")}  ${slowest(questions)}`;
}

function slowest(questions: Visit["questions"]): string {
  const names = [...new Set(questions.map(({ name }) => name))];
  const [first] = names
    .map((name) => ({
      name,
      p95: quantile(
        questions.filter((question) => question.name === name).map(({ took }) => took),
        0.95,
      ),
    }))
    .sort((a, b) => b.p95 - a.p95);
  return first ? `${first.name} ${first.p95.toFixed(0)}` : "";
}

/** The value below which a share of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
