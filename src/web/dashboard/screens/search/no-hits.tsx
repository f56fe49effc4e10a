import { Stack, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../../language/use-words.tsx";

/** Says that nothing was found, and what else to try. */
export function NoHits({ query }: { readonly query: string }): ReactElement {
  const { search } = useWords();
  return (
    <Stack gap={4}>
      <Text size="sm">{search.none(query)}</Text>
      <Text size="sm" c="dimmed">
        {search.noneHint}
      </Text>
    </Stack>
  );
}
