import { Stack, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { readList, toggled, writeList } from "../../address/lists.ts";
import { useAddress } from "../../address/use-address.ts";
import { TimelinePanel } from "../../charts/timeline-panel.tsx";
import { useTimelineQuestion } from "../../charts/timeline-question.ts";
import { EntityField } from "../../entity/entity-field.tsx";
import { useWords } from "../../language/use-words.tsx";
import { ScopeBar } from "../../shell/scope-bar.tsx";
import { Screen } from "../../shell/screen.tsx";
import { Lane } from "./lane.tsx";
import { PeriodArticles } from "./period-articles.tsx";
import { PeriodEntities } from "./period-entities.tsx";

/** The screen `/timeline?ids=`: when each of some entities was in the news, one lane below the other. */
export function Timeline(): ReactElement {
  const { parameters, change } = useAddress();
  const { timeline } = useWords();
  const ids = readList(parameters.get("ids"));
  const { question: all, months } = useTimelineQuestion([], true);
  const add = (id: string): void => {
    if (!ids.includes(id)) change({ ids: writeList([...ids, id]) });
  };
  return (
    <Screen
      title={timeline.title}
      aside={<EntityField label={timeline.add} hint={timeline.add} onPick={({ id }) => add(id)} />}
    >
      <ScopeBar has={["period", "source", "kinds"]} />
      <Text size="sm" c="dimmed" mb="md">
        {timeline.narrow}
      </Text>
      <Stack gap="md">
        <TimelinePanel title={timeline.all} />
        {ids.map((id) => (
          <Lane
            key={id}
            id={id}
            all={all}
            awaited={months}
            onRemove={() => change({ ids: writeList(toggled(ids, id)) })}
          />
        ))}
        <PeriodEntities />
        <PeriodArticles naming={ids} />
      </Stack>
    </Screen>
  );
}
