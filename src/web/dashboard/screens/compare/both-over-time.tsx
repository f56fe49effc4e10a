import type { ReactElement } from "react";
import { useAnswer } from "../../asking/use-answer.ts";
import { IntervalChoice, useTimelineQuestion } from "../../charts/timeline-panel.tsx";
import { TwoLines } from "../../charts/two-lines.tsx";
import { askEntityById, askTimeline } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";

interface BothOverTimeProps {
  readonly a: string;
  readonly b: string;
}

/** The articles of both over the same periods, as two lines. */
export function BothOverTime({ a, b }: BothOverTimeProps): ReactElement {
  const { compare } = useWords();
  const asked = useTimelineQuestion([a]);
  // One interval for both, or the lines could not be laid beside each other.
  const other = useAnswer(askTimeline, { ...asked, all: [{ id: b }] });
  const names = [useName(a), useName(b)];
  return (
    <Panel
      title={compare.overTime}
      operation={askTimeline}
      variables={asked}
      controls={<IntervalChoice interval={asked.interval ?? "MONTH"} />}
      height={280}
    >
      {({ timeline }) => (
        <TwoLines
          title={compare.overTime}
          a={{
            name: names[0] ?? "",
            colour: "var(--mantine-color-indigo-filled)",
            buckets: timeline.buckets,
          }}
          b={{
            name: names[1] ?? "",
            colour: "var(--mantine-color-orange-filled)",
            buckets: other.data?.timeline.buckets ?? [],
          }}
        />
      )}
    </Panel>
  );
}

function useName(id: string): string {
  return useAnswer(askEntityById, { id }).data?.entity?.name ?? "";
}
