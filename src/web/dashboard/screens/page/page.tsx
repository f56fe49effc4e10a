import { Grid, SegmentedControl, Stack } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useId } from "../../address/use-id.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { askPageById } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { NoSuchThing } from "../../shell/no-screen.tsx";
import { Screen } from "../../shell/screen.tsx";
import { BlocksPanel } from "./blocks-panel.tsx";
import { DoubtsPanel } from "./doubts-panel.tsx";
import { PageArticles } from "./page-articles.tsx";

/** The screen `/page/ID`: how a newspaper page was split into its articles. */
export function Page(): ReactElement {
  const id = useId();
  const { data } = useAnswer(askPageById, { id });
  const { screens, words } = useWords();
  if (data && data.page === null) return <NoSuchThing />;
  const found = data?.page;
  const title = found
    ? [
        found.publication?.name,
        found.publishedOn ?? words.undated,
        found.number && words.pageNumber(found.number),
      ]
        .filter(Boolean)
        .join(" · ")
    : screens.page;
  return (
    <Screen title={title} aside={<OrderChoice />}>
      <Grid>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <BlocksPanel id={id} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack gap="md">
            <PageArticles id={id} />
            <DoubtsPanel id={id} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Screen>
  );
}

function OrderChoice(): ReactElement {
  const { parameters, change } = useAddress();
  const { page } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={page.view}
      value={parameters.get("order") ?? "printed"}
      data={[
        { value: "printed", label: page.asPrinted },
        { value: "read", label: page.inOrder },
      ]}
      onChange={(value) => change({ order: value === "printed" ? null : value })}
    />
  );
}
