import { z } from "zod";
import { type Ranking, ranking } from "../../answers/answer.ts";
import type { Question } from "../question.ts";

interface Month {
  readonly month: string;
  readonly count: number;
}

/** How many articles of each month name a place or any place within it. */
export const monthsOfAPlace: Question = {
  name: "months-of-a-place",
  growth: 4,
  draw: (pools, random) => ({ id: pools.place(random) }),
  reads: {
    newsgraph: z
      .object({
        timeline: z.object({
          buckets: z.array(z.object({ period: z.string(), articleCount: z.number() })),
        }),
      })
      .transform(({ timeline }) =>
        months(
          timeline.buckets.map(({ period, articleCount }) => ({
            month: period,
            count: articleCount,
          })),
        ),
      ),
    "neo4j-graphql": z
      .object({ monthsOfAPlace: z.array(z.object({ month: z.string(), count: z.number() })) })
      .transform((data) => months(data.monthsOfAPlace)),
    "hand-written": z
      .array(z.tuple([z.string(), z.number()]).transform(([month, count]) => ({ month, count })))
      .transform(months),
  },
};

function months(found: readonly Month[]): Ranking {
  // newsgraph gives the months without an article as well.
  const named = found.filter(({ count }) => count > 0);
  return ranking(
    1_000,
    named.map(({ month, count }) => ({ id: month, key: month, facts: [count] })),
  );
}
