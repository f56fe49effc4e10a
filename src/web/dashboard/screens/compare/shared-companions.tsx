import { Table, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askSharedCompanions, type SharedCompanionsQuery } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";
import { type SharedCompanion, sharedBetween } from "./shared-between.ts";

interface SharedCompanionsProps {
  readonly a: string;
  readonly b: string;
}

const looked = 100;
const shown = 30;

/** Who and what is named with both, each counted with either. */
export function SharedCompanions({ a, b }: SharedCompanionsProps): ReactElement {
  const { from, to, kinds } = useAddress().scope;
  const { compare } = useWords();
  return (
    <Panel
      title={compare.shared}
      operation={askSharedCompanions}
      variables={{ a, b, from, to, first: looked, ...(kinds.length > 0 ? { kinds } : {}) }}
      isEmpty={(found) => sharedIn(found).length === 0}
      empty={<EmptyNote>{compare.noShared}</EmptyNote>}
      height={360}
    >
      {(found) => <SharedTable shared={sharedIn(found)} a={found.a?.name} b={found.b?.name} />}
    </Panel>
  );
}

function sharedIn({ a, b }: SharedCompanionsQuery): readonly SharedCompanion[] {
  return sharedBetween(a?.coMentions.edges ?? [], b?.coMentions.edges ?? []);
}

interface SharedTableProps {
  readonly shared: readonly SharedCompanion[];
  readonly a: string | undefined;
  readonly b: string | undefined;
}

function SharedTable({ shared, a, b }: SharedTableProps): ReactElement {
  const { compare, words, panel } = useWords();
  return (
    <>
      <Table striped fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.name}</Table.Th>
            <Table.Th scope="col">{a ?? compare.withA}</Table.Th>
            <Table.Th scope="col">{b ?? compare.withB}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shared.slice(0, shown).map(({ entity, withA, withB }) => (
            <Table.Tr key={entity.id}>
              <Table.Td>
                <EntityLink entity={entity} />
              </Table.Td>
              <Table.Td>{withA}</Table.Td>
              <Table.Td>{withB}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt={4}>
        {panel.shownOf(Math.min(shown, shared.length), shared.length)} ·{" "}
        {compare.sharedNote(looked)}
      </Text>
    </>
  );
}
