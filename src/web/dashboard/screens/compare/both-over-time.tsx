import type { ReactElement } from "react";
import { useAnswer } from "../../asking/use-answer.ts";
import { IntervalChoice } from "../../charts/timeline-panel.tsx";
import { useTimelineQuestion } from "../../charts/timeline-question.ts";
import { TwoLines } from "../../charts/two-lines.tsx";
import { askEntityById, askTwoOverTime } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";

interface BothOverTimeProps {
  readonly a: string;
  readonly b: string;
}

/** The articles of both over the same periods, as two lines. */
export function BothOverTime({ a, b }: BothOverTimeProps): ReactElement {
  const { compare } = useWords();
  const question = useTimelineQuestion({ any: [{ id: a }, { id: b }] }, false);
  const { interval = null, from, to, first } = question ?? {};
  const [nameOfA, nameOfB] = [useName(a), useName(b)];
  return (
    <Panel
      title={compare.overTime}
      operation={askTwoOverTime}
      variables={question && { a, b, interval, from, to, first }}
      controls={<IntervalChoice interval={interval} />}
      height={280}
    >
      {(found) => (
        <TwoLines
          title={compare.overTime}
          periods={found.either.buckets}
          a={{
            name: nameOfA,
            colour: "var(--mantine-color-indigo-filled)",
            buckets: found.a.buckets,
          }}
          b={{
            name: nameOfB,
            colour: "var(--mantine-color-orange-filled)",
            buckets: found.b.buckets,
          }}
        />
      )}
    </Panel>
  );
}

function useName(id: string): string {
  return useAnswer(askEntityById, { id }).data?.entity?.name ?? "";
}
