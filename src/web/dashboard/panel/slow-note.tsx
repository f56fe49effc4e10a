import { Button, Group, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../language/use-words.tsx";
import { useAfter } from "./use-after.ts";

/** From when on it is said what is awaited. */
const slowMs = 3_000;

interface SlowNoteProps {
  readonly isLoading: boolean;
  readonly cancel: () => void;
}

/** Says what is awaited, where it takes long, and lets one give up. */
export function SlowNote({ isLoading, cancel }: SlowNoteProps): ReactElement | null {
  const isSlow = useAfter(slowMs, isLoading);
  const { panel } = useWords();
  if (!isSlow) return null;
  return (
    <Group role="status" gap="sm" mb="sm">
      <Text size="sm">{panel.slow}</Text>
      <Button size="compact-sm" variant="default" onClick={cancel}>
        {panel.cancel}
      </Button>
    </Group>
  );
}
