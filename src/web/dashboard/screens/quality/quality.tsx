import { SimpleGrid, Stack } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../../language/use-words.tsx";
import { Screen } from "../../shell/screen.tsx";
import { DoubtfulPages } from "./doubtful-pages.tsx";
import { Newspapers } from "./newspapers.tsx";
import { Runs } from "./runs.tsx";
import { SamePeople } from "./same-people.tsx";
import { WithoutEvidence } from "./without-evidence.tsx";

/** The screen `/quality`: how pages were taken in, and what is doubtful in what came of them. */
export function Quality(): ReactElement {
  const { quality } = useWords();
  return (
    <Screen title={quality.title}>
      <Stack gap="md">
        <Runs />
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
          <Newspapers />
          <WithoutEvidence />
        </SimpleGrid>
        <SamePeople />
        <DoubtfulPages />
      </Stack>
    </Screen>
  );
}
