import { Stack, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { askRuns, type RunsQuery } from "../../generated/operations.ts";
import { count, moment } from "../../language/count.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";

/** How the last run of taking in pages went, and whether all counts are up to date. */
export function Health(): ReactElement {
  const { overview } = useWords();
  return (
    <Panel title={overview.health} operation={askRuns} variables={{ first: 1 }} height={72}>
      {(result) => <LastRun {...result} />}
    </Panel>
  );
}

function LastRun({ ingestRuns, derivedState }: RunsQuery): ReactElement {
  const { overview, quality, units } = useWords();
  const [run] = ingestRuns;
  return (
    <Stack gap={4}>
      {run ? (
        <Text size="sm">
          {overview.lastRun}: {quality.states[run.state]} · {units.pages(run.done)} ·{" "}
          {units.articles(run.articles)} · {quality.failed} {count(run.failed)} ·{" "}
          {moment(run.startedAt)}
        </Text>
      ) : (
        <Text size="sm">{overview.noRun}</Text>
      )}
      {run?.lastError && <Text size="sm">{run.lastError}</Text>}
      <Text size="sm" c="dimmed">
        {derivedState.pending === 0 ? overview.derived : overview.pending(derivedState.pending)}
      </Text>
    </Stack>
  );
}
