import { Alert, Button, Group, Text } from "@mantine/core";
import { type ReactElement, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { connection } from "../asking/client.ts";
import { useWords } from "../language/use-words.tsx";

/** Seconds between two looks at whether Neo4j answers again. */
const pause = 5;

/** Says that Neo4j is not connected, and when it is looked for again. */
export function ConnectionBanner(): ReactElement | null {
  const isLost = useSyncExternalStore(connection.subscribe, connection.isLost);
  return isLost ? <LostBanner /> : null;
}

function LostBanner(): ReactElement {
  const { connection: words } = useWords();
  const [seconds, setSeconds] = useState(pause);
  const look = useCallback(async () => {
    setSeconds(pause);
    if (await isReady()) connection.regain();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (seconds > 1) setSeconds(seconds - 1);
      else void look();
    }, 1_000);
    return () => clearTimeout(timer);
  }, [seconds, look]);
  return (
    <Alert color="red" mb="md" role="alert" className="connection-banner">
      <Group gap="sm">
        <Text size="sm">{words.lost}</Text>
        <Text size="sm" aria-live="off">
          {words.nextTry(seconds)}
        </Text>
        <Button size="compact-sm" variant="default" onClick={() => void look()}>
          {words.tryNow}
        </Button>
      </Group>
    </Alert>
  );
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch("/ready")).ok;
  } catch {
    return false;
  }
}
