import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import type { Answer } from "../../asking/use-answer.ts";
import { RankedList } from "../../charts/ranked-list.tsx";
import { useMonths } from "../../charts/timeline-question.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askTrending, type TimelineQuery } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

/** Who is named more in the period than in the one before; without a period, in the last month. */
export function Rising(): ReactElement | null {
  const { kinds, source } = useAddress().scope;
  const { overview, units, empty } = useWords();
  const { period, months } = usePeriod();
  // Of what no article has, nothing can rise.
  if (period === null && months.data !== null) return null;
  return (
    <Panel
      title={overview.rising}
      operation={askTrending}
      variables={
        period && {
          ...period,
          publication: source,
          first: 10,
          ...(kinds.length > 0 ? { kinds } : {}),
        }
      }
      awaited={months}
      isEmpty={({ trending }) => trending.edges.length === 0}
      empty={<EmptyNote>{empty.scope}</EmptyNote>}
      height={260}
    >
      {({ trending }) => (
        <>
          <Text size="xs" c="dimmed" mb={4}>
            {period && overview.risingPeriod(period.from, period.to)}
          </Text>
          <RankedList
            unit={units.articles}
            rows={trending.edges.map(({ node, articleCount, previousCount }) => ({
              key: node.id,
              label: <EntityLink entity={node} />,
              value: articleCount,
              aside: `← ${previousCount}`,
            }))}
          />
        </>
      )}
    </Panel>
  );
}

interface Period {
  readonly from: string;
  readonly to: string;
}

interface KnownPeriod {
  /** Null until it is known, and where no article has a date. */
  readonly period: Period | null;
  readonly months: Answer<TimelineQuery>;
}

/** The scope's period, else the last month with an article. */
function usePeriod(): KnownPeriod {
  const { from, to, source } = useAddress().scope;
  const isGiven = from !== null && to !== null;
  const months = useMonths(isGiven ? null : { from, to, publication: source });
  if (isGiven) return { period: { from, to }, months };
  const last = months.data?.timeline.buckets.findLast(({ articleCount }) => articleCount > 0);
  return { period: last ? { from: last.period, to: last.period } : null, months };
}
