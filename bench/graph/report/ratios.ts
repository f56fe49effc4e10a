import { geometricMean } from "../load/figures.ts";
import type { Cell } from "../measure/measure-all.ts";
import type { SystemName } from "../systems/system.ts";

export type FigureName = "p50" | "tail" | "perSecond" | "processorMs";

/** A figure of ours divided by that of another system, for each question that both were asked. */
export function ratios(
  cells: readonly Cell[],
  connections: number,
  than: SystemName,
  figure: FigureName,
): ReadonlyMap<string, number> {
  const of = (system: SystemName): ReadonlyMap<string, Cell> =>
    new Map(
      cells
        .filter((cell) => cell.system === system && cell.connections === connections)
        .map((cell) => [cell.question, cell]),
    );
  const theirs = of(than);
  const found = new Map<string, number>();
  for (const [question, { figures }] of of("newsgraph")) {
    const beside = theirs.get(question)?.figures;
    const [own, other] = [figures[figure], beside?.[figure]];
    if (own !== null && typeof other === "number") found.set(question, own / other);
  }
  return found;
}

export function meanOf(found: ReadonlyMap<string, number>): number {
  return geometricMean([...found.values()]);
}
