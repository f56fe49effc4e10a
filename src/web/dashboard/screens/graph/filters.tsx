import { Chip, Group, NumberInput, Paper, Title } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useWords } from "../../language/use-words.tsx";
import { type GraphAddress, relationKinds } from "./graph-address.ts";

/** Which relations are shown, and how strong they must be. */
export function Filters({ address }: { readonly address: GraphAddress }): ReactElement {
  const { change } = useAddress();
  const { graph } = useWords();
  return (
    <Paper
      withBorder
      p="md"
      component="section"
      aria-label={graph.filters}
      className="panel no-print"
    >
      <Title order={2} size="h5" mb="xs">
        {graph.filters}
      </Title>
      <NumberInput
        size="xs"
        label={graph.minimum}
        min={1}
        max={9999}
        value={address.minimum}
        onChange={(value) => change({ min: Number(value) > 1 ? String(value) : null }, "replace")}
        mb="xs"
      />
      <Chip.Group
        multiple
        value={[...address.relations]}
        onChange={(chosen) =>
          change({
            rel:
              chosen.length === relationKinds.length
                ? null
                : chosen.map((one) => one.toLowerCase()).join(","),
          })
        }
      >
        <Group gap={4} role="group" aria-label={graph.relations}>
          {relationKinds.map((relation) => (
            <Chip key={relation} value={relation} size="xs">
              {graph.relationKinds[relation]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Paper>
  );
}
