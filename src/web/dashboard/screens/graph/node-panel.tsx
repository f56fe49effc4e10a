import { Button, Group, Paper, Skeleton, Stack, Text, Title } from "@mantine/core";
import type { ReactElement } from "react";
import { toggled, writeList } from "../../address/lists.ts";
import { useAddress } from "../../address/use-address.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import {
  askCompanionsByKind,
  type CompanionsByKindQuery,
  type EntityKind,
} from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import type { NetNode } from "../../net/net.ts";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { type GraphAddress, withCentre, writeCentres } from "./graph-address.ts";

interface NodePanelProps {
  readonly address: GraphAddress;
  /** The selected entity; null for none. */
  readonly node: NetNode | null;
}

/** What one does with the selected entity: expand it, by kind if wanted, pin or hide it. */
export function NodePanel({ address, node }: NodePanelProps): ReactElement {
  const { graph } = useWords();
  return (
    <Paper withBorder p="md" component="section" aria-label={graph.selected} className="panel">
      <Title order={2} size="h5" mb="xs">
        {graph.selected}
      </Title>
      {node ? <Chosen address={address} node={node} /> : <EmptyNote>{graph.selectOne}</EmptyNote>}
    </Paper>
  );
}

function Chosen({ address, node }: NodePanelProps & { readonly node: NetNode }): ReactElement {
  const { scope, change } = useAddress();
  const { graph, units } = useWords();
  const { from, to } = scope;
  const { data } = useAnswer(askCompanionsByKind, { id: node.id, from, to });
  const isPinned = address.pinned.includes(node.id);
  return (
    <Stack gap="xs">
      <EntityLink entity={node} />
      {data?.entity ? (
        <>
          <Text size="sm" c="dimmed">
            {units.articles(data.entity.articleCount)} · {units.entities(data.entity.degree)}
          </Text>
          <ExpandButtons address={address} entity={data.entity} />
        </>
      ) : (
        <Skeleton height={80} />
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change({ pin: writeList(toggled(address.pinned, node.id)), paths: null })}
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

/** Hiding takes the entity out of the centres as well. */
export function hiding(address: GraphAddress, id: string): Record<string, string | null> {
  return {
    hide: writeList([...address.hidden.filter((one) => one !== id), id]),
    ids: writeCentres(address.centres.filter((centre) => centre.id !== id)),
    pin: writeList(address.pinned.filter((one) => one !== id)),
  };
}

interface ExpandButtonsProps {
  readonly address: GraphAddress;
  readonly entity: NonNullable<CompanionsByKindQuery["entity"]>;
}

function ExpandButtons({ address, entity }: ExpandButtonsProps): ReactElement {
  const { change } = useAddress();
  const { graph, kinds } = useWords();
  const counts: readonly (readonly [EntityKind, number])[] = [
    ["PERSON", entity.people.totalCount],
    ["ORGANIZATION", entity.organizations.totalCount],
    ["LOCATION", entity.locations.totalCount],
  ];
  const all = counts.reduce((sum, [, n]) => sum + n, 0);
  const expand = (kind: EntityKind | null): void =>
    change({ ids: writeCentres(withCentre(address.centres, { id: entity.id, kind })) });
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
