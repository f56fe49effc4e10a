import { SimpleGrid, Stack } from "@mantine/core";
import type { ReactElement } from "react";
import { TimelinePanel } from "../../charts/timeline-panel.tsx";
import { useWords } from "../../language/use-words.tsx";
import { ScopeBar } from "../../shell/scope-bar.tsx";
import { Screen } from "../../shell/screen.tsx";
import { Counts } from "./counts.tsx";
import { Health } from "./health.tsx";
import { MostNamed } from "./most-named.tsx";
import { NewestArticles } from "./newest-articles.tsx";
import { Rising } from "./rising.tsx";

/** The screen `/`: what the graph holds, and what is new in it. */
export function Overview(): ReactElement {
  const { overview } = useWords();
  return (
    <Screen title={overview.title}>
      <ScopeBar has={["period", "source", "kinds"]} />
      <Stack gap="md">
        <div className="overview-top">
          <Counts />
          <TimelinePanel title={overview.overTime} />
        </div>
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" className="side-by-side">
          <NewestArticles />
          <Stack gap="md">
            <Rising />
            <MostNamed />
            <Health />
          </Stack>
        </SimpleGrid>
      </Stack>
    </Screen>
  );
}
