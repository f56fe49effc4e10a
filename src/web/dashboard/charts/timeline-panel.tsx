import { SegmentedControl, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../address/use-address.ts";
import { askTimeline, type Interval } from "../generated/operations.ts";
import { useWords } from "../language/use-words.tsx";
import { EmptyScope } from "../panel/empty-scope.tsx";
import { Panel } from "../panel/panel.tsx";
import { totalOf } from "./bucket.ts";
import { intervals } from "./interval.ts";
import { TimeBars } from "./time-bars.tsx";
import { useTimelineQuestion } from "./timeline-question.ts";

interface TimelinePanelProps {
  readonly title: string;
  /** Only articles that name all of these. */
  readonly naming?: readonly string[];
  /** Whether the screen can be narrowed to a newspaper. */
  readonly hasSource?: boolean;
}

/** Articles over time in the present scope. A stretch that is chosen becomes the scope's period. */
export function TimelinePanel({
  title,
  naming = [],
  hasSource = true,
}: TimelinePanelProps): ReactElement {
  const { change } = useAddress();
  const { chart, entity } = useWords();
  const { question, months } = useTimelineQuestion(naming, hasSource);
  return (
    <Panel
      title={title}
      operation={askTimeline}
      variables={question}
      awaited={months}
      controls={<IntervalChoice interval={question?.interval ?? null} />}
      isEmpty={({ timeline }) => totalOf(timeline.buckets) + timeline.undatedCount === 0}
      empty={<EmptyScope {...(naming.length > 0 ? { otherwise: entity.noArticles } : {})} />}
      height={190}
    >
      {({ timeline: { buckets, undatedCount } }) => (
        <>
          <TimeBars
            title={title}
            buckets={buckets}
            onPeriod={(from, to) => change({ from, to, interval: null })}
          />
          <Text size="xs" c="dimmed">
            {chart.total(totalOf(buckets))} {undatedCount > 0 && chart.undated(undatedCount)}
          </Text>
        </>
      )}
    </Panel>
  );
}

/** Chooses the interval; the address keeps it. Null until it is known which one fits. */
export function IntervalChoice({ interval }: { readonly interval: Interval | null }): ReactElement {
  const { change } = useAddress();
  const { chart } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={chart.interval}
      value={interval ?? ""}
      data={intervals.map((one) => ({ value: one, label: chart[one] }))}
      onChange={(value) => change({ interval: value.toLowerCase() })}
    />
  );
}
