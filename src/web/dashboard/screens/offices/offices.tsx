import { Group, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { type ReactElement, useEffect, useState } from "react";
import { isPartialDate } from "../../address/scope.ts";
import { useAddress } from "../../address/use-address.ts";
import { EntityField } from "../../entity/entity-field.tsx";
import { OfficesPanel } from "../../entity/offices-panel.tsx";
import type { PlaceLevel } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { Screen } from "../../shell/screen.tsx";
import { Bodies } from "./bodies.tsx";

const levels: readonly PlaceLevel[] = ["PROVINCE", "CITY", "COUNTY", "TOWN"];

/** The screen `/offices`: who was seen in which office of which public body. */
export function Offices(): ReactElement {
  const { parameters, change } = useAddress();
  const { offices, levels: names } = useWords();
  const level = levels.find((one) => one.toLowerCase() === parameters.get("level")) ?? "CITY";
  const asOf = parameters.get("asof");
  const at = parameters.get("at");
  return (
    <Screen title={offices.title}>
      <Group gap="md" mb="xs" align="flex-end">
        <SegmentedControl
          size="xs"
          aria-label={offices.level}
          value={level}
          data={levels.map((one) => ({ value: one, label: names[one] }))}
          onChange={(value) => change({ level: value.toLowerCase() })}
        />
        <AsOf asOf={asOf ?? ""} />
        <EntityField
          label={offices.pick}
          hint={offices.pick}
          kinds={["ORGANIZATION", "LOCATION"]}
          onPick={({ id }) => change({ at: id })}
        />
      </Group>
      <Text size="sm" c="dimmed" mb="md">
        {offices.observed}
      </Text>
      <Stack gap="md">
        {at && <OfficesPanel id={at} asOf={dateOrNull(asOf)} />}
        <Bodies level={level} asOf={dateOrNull(asOf)} />
      </Stack>
    </Screen>
  );
}

function dateOrNull(text: string | null): string | null {
  return text !== null && isPartialDate(text) ? text : null;
}

function AsOf({ asOf }: { readonly asOf: string }): ReactElement {
  const { change } = useAddress();
  const { offices, scope } = useWords();
  const [typed, setTyped] = useState(asOf);
  useEffect(() => setTyped(asOf), [asOf]);
  const isWrong = typed !== "" && !isPartialDate(typed);
  const apply = (): void => {
    if (!isWrong) change({ asof: typed || null });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextInput
        size="xs"
        label={offices.asOf}
        placeholder={scope.dateHint}
        title={isWrong ? scope.dateWrong : offices.asOfHint}
        error={isWrong}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value.trim())}
        onBlur={apply}
      />
    </form>
  );
}
