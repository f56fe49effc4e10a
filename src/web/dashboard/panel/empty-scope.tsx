import { Button, Stack, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../address/use-address.ts";
import { useWords } from "../language/use-words.tsx";

interface EmptyScopeProps {
  /** What is said where nothing is narrowed; without it, that the graph has no pages. */
  readonly otherwise?: string;
}

/** Says why a panel is empty and offers the one thing that helps: a wider scope, or pages to read. */
export function EmptyScope({ otherwise }: EmptyScopeProps): ReactElement {
  const { scope, change } = useAddress();
  const { empty } = useWords();
  const isNarrowed = [scope.from, scope.to, scope.source].some((part) => part !== null);
  if (isNarrowed || scope.kinds.length > 0) {
    return (
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{empty.scope}</Text>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change({ from: null, to: null, source: null, kinds: null })}
        >
          {empty.clearScope}
        </Button>
      </Stack>
    );
  }
  return otherwise === undefined ? <EmptyGraph /> : <EmptyNote>{otherwise}</EmptyNote>;
}

/** Says that the graph has no pages, and how it gets some. */
export function EmptyGraph(): ReactElement {
  const { empty } = useWords();
  return (
    <Stack gap={4}>
      <Text size="sm">{empty.graph}</Text>
      <Text size="sm" c="dimmed">
        {empty.ingest}
      </Text>
    </Stack>
  );
}

/** A sentence where there is nothing. */
export function EmptyNote({ children }: { readonly children: string }): ReactElement {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  );
}
