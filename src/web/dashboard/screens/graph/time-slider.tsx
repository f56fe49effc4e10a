import { Paper, RangeSlider, Title } from "@mantine/core";
import { type ReactElement, useEffect, useState } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { askTimeline } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";

/** Narrows the graph to some of the months in which its first centre was in the news. */
export function TimeSlider({ centre }: { readonly centre: string }): ReactElement | null {
  const { scope, change } = useAddress();
  const { graph } = useWords();
  const { data } = useAnswer(askTimeline, { all: [{ id: centre }], interval: "MONTH" });
  const months = data?.timeline.buckets.map(({ period }) => period) ?? [];
  const last = Math.max(0, months.length - 1);
  const first = Math.max(0, months.indexOf((scope.from ?? "").slice(0, 7)));
  const until = months.indexOf((scope.to ?? "").slice(0, 7));
  const shown: readonly [number, number] = [first, until === -1 ? last : until];
  const [moved, setMoved] = useState<[number, number]>([...shown]);
  const key = `${shown} ${last}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the address or the months changed.
  useEffect(() => setMoved([...shown]), [key]);
  if (last === 0) return null;
  const monthAt = (index: number): string => months[index] ?? "";
  const choose = ([from, to]: readonly [number, number]): void => {
    const isAll = from === 0 && to === last;
    change({ from: isAll ? null : monthAt(from), to: isAll ? null : monthAt(to) });
  };
  return (
    <Paper withBorder p="md" component="section" aria-label={graph.time} className="panel no-print">
      <Title order={2} size="h5" mb="xs">
        {graph.time}
      </Title>
      <RangeSlider
        min={0}
        max={last}
        step={1}
        minRange={0}
        value={moved}
        label={monthAt}
        thumbFromLabel={graph.timeFrom}
        thumbToLabel={graph.timeTo}
        onChange={setMoved}
        onChangeEnd={choose}
        marks={[
          { value: 0, label: monthAt(0) },
          { value: last, label: monthAt(last) },
        ]}
        mb="lg"
        mx="md"
      />
    </Paper>
  );
}
