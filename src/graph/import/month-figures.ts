import { isMonth, monthAfter } from "../../domain/index.ts";
import type { EntityMonth } from "../derive/entity-months.ts";

/** What is counted of an entity in one month. */
export type MonthFigures = Pick<EntityMonth, "month" | "articles" | "mentions" | "previous">;

/** Counts the articles of an entity by month: `months` and `counts` are those of each article. */
export function monthFigures(
  months: readonly string[],
  counts: ArrayLike<number>,
): readonly MonthFigures[] {
  const counted = new Map<string, { articles: number; mentions: number }>();
  months.forEach((month, i) => {
    const known = counted.get(month) ?? { articles: 0, mentions: 0 };
    known.articles += 1;
    known.mentions += counts[i] ?? 0;
    counted.set(month, known);
  });
  const articlesBefore = (month: string): number =>
    (isMonth(month) ? counted.get(monthAfter(month, -1))?.articles : null) ?? 0;
  return [...counted].map(([month, figures]) => ({
    month,
    ...figures,
    previous: articlesBefore(month),
  }));
}
