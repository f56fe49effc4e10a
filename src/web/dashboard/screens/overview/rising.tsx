import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { RankedList } from "../../charts/ranked-list.tsx";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askTimeline, askTrending } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

/** Who is named more in the period than in the one before; without a period, in the last month. */
export function Rising(): ReactElement | null {
  const { kinds, source } = useAddress().scope;
  const { overview, units, empty } = useWords();
  const period = usePeriod();
  if (period === null) return null;
  return (
    <Panel
      title={overview.rising}
      operation={askTrending}
      variables={{
        ...period,
        publication: source,
        first: 10,
        ...(kinds.length > 0 ? { kinds } : {}),
      }}
      isEmpty={({ trending }) => trending.edges.length === 0}
      empty={<EmptyNote>{empty.scope}</EmptyNote>}
      height={260}
    >
      {({ trending }) => (
        <>
          <Text size="xs" c="dimmed" mb={4}>
            {overview.risingPeriod(period.from, period.to)}
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

/** The scope's period, else the last month with an article. Null until it is known, and of an empty graph. */
function usePeriod(): { readonly from: string; readonly to: string } | null {
  const { from, to, source } = useAddress().scope;
  const isGiven = from !== null && to !== null;
  const months = useAnswer(
    askTimeline,
    isGiven ? null : { from, to, publication: source, interval: "MONTH" },
  );
  if (isGiven) return { from, to };
  const last = months.data?.timeline.buckets.findLast(({ articleCount }) => articleCount > 0);
  return last ? { from: last.period, to: last.period } : null;
}
