import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { ScreenLink } from "../address/screen-link.tsx";
import { useWords } from "../language/use-words.tsx";
import { Screen } from "./screen.tsx";

/** What stands at an address that is no screen's. */
export function NoScreen(): ReactElement {
  const { empty } = useWords();
  return (
    <Screen title={empty.goneTitle}>
      <Text mb="sm">{empty.noScreen}</Text>
      <ScreenLink to="/">{empty.toOverview}</ScreenLink>
    </Screen>
  );
}

/** What stands where an address names a thing that the graph does not have. */
export function NoSuchThing(): ReactElement {
  const { empty } = useWords();
  return (
    <Screen title={empty.goneTitle}>
      <Text mb="sm">{empty.gone}</Text>
      <ScreenLink to="/search">{empty.toSearch}</ScreenLink>
    </Screen>
  );
}
