import { SegmentedControl, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../address/use-address.ts";
import { useAnswer } from "../asking/use-answer.ts";
import {
  askTimeline,
  type Interval,
  type TimelineQueryVariables,
} from "../generated/operations.ts";
import { useWords } from "../language/use-words.tsx";
import { Panel } from "../panel/panel.tsx";
import { type Bucket, totalOf } from "./bucket.ts";
import { dayBounds, fittingInterval, intervalIn, intervals } from "./interval.ts";
import { TimeBars } from "./time-bars.tsx";

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
  const { chart } = useWords();
  const asked = useTimelineQuestion(naming, hasSource);
  return (
    <Panel
      title={title}
      operation={askTimeline}
      variables={asked}
      controls={<IntervalChoice interval={asked.interval ?? "MONTH"} />}
      isEmpty={({ timeline }) => totalOf(timeline.buckets) + timeline.undatedCount === 0}
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

/** The question of a timeline in the present scope, by the interval of the address or one that fits. */
export function useTimelineQuestion(
  naming: readonly string[],
  hasSource = false,
): TimelineQueryVariables {
  const { parameters, scope } = useAddress();
  const { from, to, source } = scope;
  const narrowed: TimelineQueryVariables = {
    from,
    to,
    ...(hasSource ? { publication: source } : {}),
    ...(naming.length > 0 ? { all: naming.map((id) => ({ id })) } : {}),
  };
  const chosen = intervalIn(parameters.get("interval"));
  const isKnown = chosen !== null || (from !== null && to !== null);
  const months = useAnswer(askTimeline, isKnown ? null : { ...narrowed, interval: "MONTH" });
  const span = months.data?.timeline.buckets ?? [];
  const interval = chosen ?? fitting(from, to, span) ?? "MONTH";
  return { ...narrowed, interval, first: 5_000 };
}

function fitting(from: string | null, to: string | null, span: readonly Bucket[]): Interval | null {
  if (from !== null && to !== null) return fittingInterval(...dayBounds(from, to));
  const [first, last] = [span[0], span.at(-1)];
  return first && last ? fittingInterval(first.start, last.end) : null;
}

/** Chooses the interval; the address keeps it. */
export function IntervalChoice({ interval }: { readonly interval: Interval }): ReactElement {
  const { change } = useAddress();
  const { chart } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={chart.interval}
      value={interval}
      data={intervals.map((one) => ({ value: one, label: chart[one] }))}
      onChange={(value) => change({ interval: value.toLowerCase() })}
    />
  );
}
