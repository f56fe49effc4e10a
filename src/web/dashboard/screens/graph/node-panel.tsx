import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import {
  askCompanionsByKind,
  type CompanionsByKindQuery,
  type EntityKind,
} from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import type { NetNode } from "../../net/net.ts";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";
import type { GraphAddress } from "./graph-address.ts";
import { expanding, hiding, pinning } from "./graph-changes.ts";

interface NodePanelProps {
  readonly address: GraphAddress;
  /** The selected entity; null for none. */
  readonly node: NetNode | null;
}

/** What one does with the selected entity: expand it, by kind if wanted, pin or hide it. */
export function NodePanel({ address, node }: NodePanelProps): ReactElement {
  const { from, to } = useAddress().scope;
  const { graph } = useWords();
  if (node) {
    return (
      <Panel
        title={graph.selected}
        operation={askCompanionsByKind}
        variables={{ id: node.id, from, to }}
        height={200}
      >
        {({ entity }) => entity && <Chosen address={address} node={node} entity={entity} />}
      </Panel>
    );
  }
  return (
    <Paper withBorder p="md" component="section" aria-label={graph.selected} className="panel">
      <Title order={2} size="h5" mb="xs">
        {graph.selected}
      </Title>
      <EmptyNote>{graph.selectOne}</EmptyNote>
    </Paper>
  );
}

interface ChosenProps {
  readonly address: GraphAddress;
  readonly node: NetNode;
  readonly entity: NonNullable<CompanionsByKindQuery["entity"]>;
}

function Chosen({ address, node, entity }: ChosenProps): ReactElement {
  const { change } = useAddress();
  const { graph, units } = useWords();
  const isPinned = address.pinned.includes(node.id);
  return (
    <Stack gap="xs">
      <EntityLink entity={node} />
      <Text size="sm" c="dimmed">
        {units.articles(entity.articleCount)} · {units.entities(entity.degree)}
      </Text>
      <ExpandButtons address={address} entity={entity} />
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change(pinning(address, node.id))}
        >
          {isPinned ? graph.unpin : graph.pin}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change(hiding(address, node.id))}
        >
          {graph.hide}
        </Button>
      </Group>
    </Stack>
  );
}

function ExpandButtons({ address, entity }: Omit<ChosenProps, "node">): ReactElement {
  const { change } = useAddress();
  const { graph, kinds } = useWords();
  const counts: readonly (readonly [EntityKind, number])[] = [
    ["PERSON", entity.people.totalCount],
    ["ORGANIZATION", entity.organizations.totalCount],
    ["LOCATION", entity.locations.totalCount],
  ];
  const all = counts.reduce((sum, [, n]) => sum + n, 0);
  const expand = (kind: EntityKind | null): void => change(expanding(address, entity.id, kind));
  return (
    <Stack gap={4} align="flex-start">
      <Button size="compact-sm" disabled={all === 0} onClick={() => expand(null)}>
        {graph.expandAll(all)}
      </Button>
      {counts.map(([kind, n]) => (
        <Button
          key={kind}
          size="compact-sm"
          variant="default"
          disabled={n === 0}
          onClick={() => expand(kind)}
        >
          {graph.expandKind(kinds[kind], n)}
        </Button>
      ))}
    </Stack>
  );
}
