import { Button, Group, SimpleGrid, Stack } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "wouter";
import { useAddress } from "../../address/use-address.ts";
import { useId } from "../../address/use-id.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import { TimelinePanel } from "../../charts/timeline-panel.tsx";
import { OfficesPanel } from "../../entity/offices-panel.tsx";
import { askEntityById, type EntityByIdQuery } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { NoSuchThing } from "../../shell/no-screen.tsx";
import { ScopeBar } from "../../shell/scope-bar.tsx";
import { Screen } from "../../shell/screen.tsx";
import { Companions } from "./companions.tsx";
import { EgoGraph } from "./ego-graph.tsx";
import { EvidenceRows } from "./evidence-rows.tsx";
import { Likenesses } from "./likenesses.tsx";
import { Profile } from "./profile.tsx";

/** The screen `/e/ID`: all that the graph has of one entity. */
export function Entity(): ReactElement {
  const id = useId();
  const { entity: words, screens } = useWords();
  const { data } = useAnswer(askEntityById, { id });
  if (data && data.entity === null) return <NoSuchThing />;
  return (
    <Screen title={data?.entity?.name ?? screens.entity} aside={<Doors id={id} />}>
      <ScopeBar has={["period", "kinds"]} />
      <Stack gap="md">
        <Profile id={id} />
        {isLikeOthers(data) && <Likenesses id={id} />}
        <TimelinePanel title={words.overTime} naming={[id]} hasSource={false} />
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" className="side-by-side">
          <Stack gap="md">
            <Companions id={id} of="all" />
            <Companions id={id} of="places" />
          </Stack>
          <Stack gap="md">
            <EgoGraph id={id} />
            <OfficesPanel id={id} />
          </Stack>
        </SimpleGrid>
        <EvidenceRows id={id} />
      </Stack>
    </Screen>
  );
}

/** Whether the graph has others who may be this person; whoever has none gets no panel for them. */
function isLikeOthers(found: EntityByIdQuery | null): boolean {
  const { entity } = found ?? { entity: null };
  return entity !== null && "likenesses" in entity && entity.likenesses.totalCount > 0;
}

function Doors({ id }: { readonly id: string }): ReactElement {
  const { linkTo } = useAddress();
  const { entity } = useWords();
  const door = (label: string, href: string): ReactElement => (
    <Button component={Link} href={href} size="compact-sm" variant="default">
      {label}
    </Button>
  );
  return (
    <Group gap="xs">
      {door(entity.openGraph, linkTo("/graph", { ids: id }))}
      {door(entity.inTimeline, linkTo("/timeline", { ids: id }))}
      {door(entity.compare, linkTo("/compare", { a: id }))}
    </Group>
  );
}
