import { allQuestions } from "../questions/all-questions.ts";
import { type SystemName, systemNames } from "../systems/system.ts";
import { atMost, type Bar, barLine } from "./bars.ts";
import type { Result } from "./result.ts";

/** How each question's p50 at one connection grew from one result to another with more articles. */
export function growthText(few: Result, many: Result): string {
  const rows = allQuestions.map(({ name }) =>
    [
      name.padEnd(26),
      ...systemNames.map((system) => grown(few, many, name, system).padStart(26)),
    ].join(""),
  );
  return [
    `p50 at one connection, ${few.articles.toLocaleString("en")} → ${many.articles.toLocaleString("en")} articles: ms → ms, times`,
    "".padEnd(26) + systemNames.map((name) => name.padStart(26)).join(""),
    ...rows,
    "",
    ...growthBars(few, many).map(barLine),
  ].join("\n");
}

function growthBars(few: Result, many: Result): readonly Bar[] {
  return allQuestions.flatMap(({ name, growth }) => {
    const [before, after] = [few, many].map((result) => p50Of(result, name, "newsgraph"));
    return before && after ? [atMost(growth, `growth of ${name}`, after / before)] : [];
  });
}

function grown(few: Result, many: Result, question: string, system: SystemName): string {
  const [before, after] = [few, many].map((result) => p50Of(result, question, system));
  if (!before || !after) return "-";
  return `${before.toFixed(2)} → ${after.toFixed(2)}, ${(after / before).toFixed(2)}`;
}

function p50Of({ cells }: Result, question: string, system: SystemName): number | undefined {
  return cells.find(
    (cell) => cell.question === question && cell.system === system && cell.connections === 1,
  )?.figures.p50;
}
