import { Table } from "@mantine/core";
import type { ReactElement } from "react";
import { askRuns, type RunsQuery } from "../../generated/operations.ts";
import { count, moment } from "../../language/count.ts";
import { useWords } from "../../language/use-words.tsx";
import { ColumnHeads } from "../../panel/column-heads.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

type Run = RunsQuery["ingestRuns"][number];

/** Every run of taking in pages: how far it came, what failed and why. */
export function Runs(): ReactElement {
  const { quality, overview, words } = useWords();
  const columns = [
    quality.started,
    quality.source,
    quality.state,
    quality.read,
    quality.articles,
    words.mentionCount,
    quality.failed,
    quality.reason,
  ];
  return (
    <Panel
      title={quality.runs}
      operation={askRuns}
      variables={{ first: 20 }}
      isEmpty={({ ingestRuns }) => ingestRuns.length === 0}
      empty={<EmptyNote>{overview.noRun}</EmptyNote>}
      height={140}
    >
      {({ ingestRuns }) => (
        <Table.ScrollContainer minWidth={640}>
          <Table striped fz="sm">
            <ColumnHeads columns={columns} />
            <Table.Tbody>
              {ingestRuns.map((run) => (
                <RunRow key={run.id} {...run} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  );
}

function RunRow(run: Run): ReactElement {
  const { quality } = useWords();
  return (
    <Table.Tr>
      <Table.Td className="no-wrap">{moment(run.startedAt)}</Table.Td>
      <Table.Td>{run.source}</Table.Td>
      <Table.Td>{quality.states[run.state]}</Table.Td>
      <Table.Td>
        {count(run.done)} / {count(run.total)}
      </Table.Td>
      <Table.Td>{count(run.articles)}</Table.Td>
      <Table.Td>{count(run.mentions)}</Table.Td>
      <Table.Td>{count(run.failed)}</Table.Td>
      <Table.Td>{run.lastError ?? quality.noFailures}</Table.Td>
    </Table.Tr>
  );
}
