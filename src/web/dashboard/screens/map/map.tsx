import { Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { lazy, type ReactElement, Suspense } from "react";
import { useAddress } from "../../address/use-address.ts";
import type { PlaceLevel } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { ScopeBar } from "../../shell/scope-bar.tsx";
import { Screen } from "../../shell/screen.tsx";
import { useServerFacts } from "../../shell/server-facts.ts";
import { PlaceList } from "./place-list.tsx";

const Choropleth = lazy(async () => ({ default: (await import("./choropleth.tsx")).Choropleth }));

const levels: readonly PlaceLevel[] = ["PROVINCE", "CITY", "COUNTY", "TOWN"];

/** The screen `/map`: where the news comes from. Towns are too many and too small to be drawn. */
export function MapScreen(): ReactElement {
  const { parameters, change } = useAddress();
  const { map, levels: names } = useWords();
  const facts = useServerFacts();
  const level = levels.find((one) => one.toLowerCase() === parameters.get("level")) ?? "COUNTY";
  return (
    <Screen title={map.title}>
      <Group gap="md" align="flex-start">
        <SegmentedControl
          size="xs"
          aria-label={map.level}
          value={level}
          data={levels.map((one) => ({ value: one, label: names[one] }))}
          onChange={(value) => change({ level: value.toLowerCase() })}
        />
        <ScopeBar has={["period", "source"]} />
      </Group>
      <Stack gap="md">
        {facts.boundaries && level !== "TOWN" && (
          <Suspense fallback={null}>
            <Choropleth level={level} />
          </Suspense>
        )}
        {!facts.boundaries && (
          <Text size="sm" c="dimmed">
            {map.noBoundaries}
          </Text>
        )}
        <PlaceList level={level} />
      </Stack>
    </Screen>
  );
}
