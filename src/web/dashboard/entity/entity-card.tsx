import { Group, Stack, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAnswer } from "../asking/use-answer.ts";
import { askEntityById, type EntityByIdQuery } from "../generated/operations.ts";
import { useWords } from "../language/use-words.tsx";
import { PanelState } from "../panel/panel-state.tsx";
import { KindMark } from "./kind-mark.tsx";

/** What an entity is, in a few lines. */
export function EntityCard({ id }: { readonly id: string }): ReactElement {
  const answer = useAnswer(askEntityById, { id });
  return (
    <PanelState answer={answer} operationName={askEntityById.name} variables={{ id }} height={80}>
      {({ entity }) => entity && <Lines {...entity} />}
    </PanelState>
  );
}

function Lines(entity: NonNullable<EntityByIdQuery["entity"]>): ReactElement {
  const { units, words } = useWords();
  return (
    <Stack gap={4}>
      <Group gap={6} wrap="nowrap">
        <KindMark {...entity} />
        <Text fw={600}>{entity.name}</Text>
      </Group>
      <Text size="sm">
        {entity.names
          .map(({ text }) => text)
          .slice(0, 4)
          .join(" · ")}
      </Text>
      <Text size="sm" c="dimmed">
        {units.articles(entity.articleCount)} · {units.times(entity.mentionCount)}
      </Text>
      <Text size="sm" c="dimmed">
        {entity.firstSeenOn ?? words.undated} – {entity.lastSeenOn ?? words.undated}
      </Text>
    </Stack>
  );
}
