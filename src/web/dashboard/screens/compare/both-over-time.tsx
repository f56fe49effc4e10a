import type { ReactElement } from "react";
import type { Answer } from "../../asking/use-answer.ts";
import { intervals } from "../../charts/interval.ts";
import { IntervalChoice } from "../../charts/timeline-panel.tsx";
import { useTimelineQuestion } from "../../charts/timeline-question.ts";
import { TwoLines } from "../../charts/two-lines.tsx";
import {
  askTwoOverTime,
  type Interval,
  type TwoOverTimeQueryVariables,
} from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";

interface BothOverTimeProps {
  readonly a: string;
  readonly b: string;
}

/** The articles of both over the same periods, as two lines. */
export function BothOverTime({ a, b }: BothOverTimeProps): ReactElement {
  const { compare } = useWords();
  const { question, awaited } = useQuestion(a, b);
  return (
    <Panel
      title={compare.overTime}
      operation={askTwoOverTime}
      variables={question}
      awaited={awaited}
      controls={<IntervalChoice interval={question?.interval ?? null} />}
      height={280}
    >
      {(found) => (
        <TwoLines
          title={compare.overTime}
          interval={found.a.interval}
          a={{
            name: found.one?.name ?? compare.a,
            colour: "var(--mantine-color-indigo-filled)",
            buckets: found.a.buckets,
          }}
          b={{
            name: found.other?.name ?? compare.b,
            colour: "var(--mantine-color-orange-filled)",
            buckets: found.b.buckets,
          }}
        />
      )}
    </Panel>
  );
}

interface Question extends TwoOverTimeQueryVariables {
  readonly interval: Interval;
}

/** The question for both by the longer of the intervals that fit them, and what tells these. */
function useQuestion(
  a: string,
  b: string,
): { readonly question: Question | null; readonly awaited: Answer<unknown> } {
  const ofA = useTimelineQuestion([a], false);
  const ofB = useTimelineQuestion([b], false);
  if (!ofA.question) return { question: null, awaited: ofA.months };
  if (!ofB.question) return { question: null, awaited: ofB.months };
  const { from, to, first } = ofA.question;
  const [one, other] = [ofA.question.interval, ofB.question.interval];
  const interval = intervals.indexOf(other) > intervals.indexOf(one) ? other : one;
  return { question: { a, b, from, to, first, interval }, awaited: ofB.months };
}
