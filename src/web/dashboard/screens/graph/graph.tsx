import { Grid, Stack, Text } from "@mantine/core";
import { type ReactElement, useMemo, useRef, useState } from "react";
import { readList } from "../../address/lists.ts";
import { entityPath } from "../../address/paths.ts";
import { useAddress } from "../../address/use-address.ts";
import { EntityField } from "../../entity/entity-field.tsx";
import { askAmongThem, askNeighbourhood } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { FoldedNetTable } from "../../net/folded-net-table.tsx";
import { NetLegend } from "../../net/net-legend.tsx";
import { NetPicture, type PictureHandle } from "../../net/net-picture.tsx";
import { NetTable } from "../../net/net-table.tsx";
import { useLayout } from "../../net/use-layout.ts";
import { FailureNote } from "../../panel/failure-note.tsx";
import { PanelFrame, type PanelFrameProps } from "../../panel/panel-frame.tsx";
import { SlowNote } from "../../panel/slow-note.tsx";
import { ScopeBar } from "../../shell/scope-bar.tsx";
import { Screen } from "../../shell/screen.tsx";
import { Filters } from "./filters.tsx";
import { type GraphAddress, readGraphAddress } from "./graph-address.ts";
import { expanding } from "./graph-changes.ts";
import { NodePanel } from "./node-panel.tsx";
import { PathsPanel } from "./paths-panel.tsx";
import { TimeSlider } from "./time-slider.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useGraphKeys } from "./use-graph-keys.ts";
import { useGraphSteps } from "./use-graph-steps.ts";
import { type KnownNet, useNet, useQuestions } from "./use-net.ts";
import { usePaths } from "./use-paths.ts";

/** The screen `/graph?ids=`: who is in the news with whom, as far as one follows it. */
export function Graph(): ReactElement {
  const { parameters, change } = useAddress();
  const { graph } = useWords();
  const address = useMemo(() => readGraphAddress(parameters), [parameters]);
  const add = (id: string): void => change(expanding(address, id));
  return (
    <Screen
      title={graph.title}
      aside={<EntityField label={graph.add} hint={graph.add} onPick={(entity) => add(entity.id)} />}
    >
      <ScopeBar has={["period", "kinds"]} />
      {address.centres.length === 0 ? <Text c="dimmed">{graph.start}</Text> : <Drawn />}
    </Screen>
  );
}

function Drawn(): ReactElement {
  const { parameters, goTo } = useAddress();
  const { graph } = useWords();
  const address = useMemo(() => readGraphAddress(parameters), [parameters]);
  const [picked, setSelected] = useState<string | null>(address.centres[0]?.id ?? null);
  const picture = useRef<PictureHandle>(null);
  const shown = useRef<HTMLDivElement>(null);
  const paths = usePaths(address);
  const known = useNet(address, paths.net);
  const layout = useLayout(known.net, address.pinned);
  const steps = useGraphSteps();
  const selected = known.net.nodes.some(({ id }) => id === picked) ? picked : null;
  useGraphKeys({ address, picture, selected, steps });
  const question = useShownQuestion(address, known);
  return (
    <Grid>
      <Grid.Col span={{ base: 12, lg: 9 }}>
        <PanelFrame title={graph.title} {...question}>
          <Toolbar
            address={address}
            net={known.net}
            picture={picture}
            shown={shown}
            steps={steps}
            arrange={layout.arrange}
          />
          <SlowNote isLoading={known.isLoading} cancel={known.cancel} />
          <NetLegend net={known.net} />
          <div
            ref={shown}
            aria-busy={known.isLoading || layout.isWorking}
            className={known.isLoading ? "panel-stale" : undefined}
          >
            {address.isTable ? (
              <NetTable net={known.net} />
            ) : (
              <NetPicture
                label={graph.pictureOf(known.net.nodes.length, known.net.edges.length)}
                net={known.net}
                layout={layout}
                height="max(420px, calc(100vh - 340px))"
                selected={selected}
                pinned={address.pinned}
                strong={paths.edgeIds}
                onSelect={setSelected}
                onOpen={(id) => goTo(entityPath(id))}
                handle={picture}
              />
            )}
          </div>
          {!address.isTable && <FoldedNetTable net={known.net} />}
          <Told known={known} question={question} isArranging={layout.isWorking} />
        </PanelFrame>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 3 }}>
        <Stack gap="md">
          <NodePanel
            key={selected}
            address={address}
            node={known.net.nodes.find(({ id }) => id === selected) ?? null}
          />
          <Filters address={address} />
          <TimeSlider centre={address.centres[0]?.id ?? ""} />
        </Stack>
      </Grid.Col>
      {address.hasPaths && (
        <Grid.Col span={12}>
          <PathsPanel address={address} />
        </Grid.Col>
      )}
    </Grid>
  );
}

type ShownQuestion = Pick<PanelFrameProps, "operation" | "variables">;

/** The question that gives what is seen: the only neighbourhood, or what connects several. */
function useShownQuestion(address: GraphAddress, { among }: KnownNet): ShownQuestion {
  const [only, second] = useQuestions(address);
  return only && !second
    ? { operation: askNeighbourhood, variables: only }
    : { operation: askAmongThem, variables: among };
}

interface ToldProps {
  readonly known: KnownNet;
  readonly question: ShownQuestion;
  readonly isArranging: boolean;
}

/** What is not seen in the picture: what was cut off, what is still at work, what failed. */
function Told({ known, question, isArranging }: ToldProps): ReactElement {
  const { graph, panel, units } = useWords();
  const { parameters, change } = useAddress();
  const hidden = readList(parameters.get("hide")).length;
  const { nodes, edges } = known.net;
  const parts = [
    known.all > nodes.length ? graph.capped(nodes.length, known.all) : units.entities(nodes.length),
    units.relations(edges.length),
    known.leftOut > 0 && graph.leftOut(known.leftOut),
    isArranging && graph.layingOut,
    known.isLoading && panel.loading,
  ].filter(Boolean);
  return (
    <>
      <Text size="xs" c="dimmed" role="status" mt={4} component="div">
        {parts.join(" · ")}{" "}
        {hidden > 0 && (
          <>
            {graph.hidden(hidden)}{" "}
            <button type="button" className="plain-button" onClick={() => change({ hide: null })}>
              {graph.showHidden}
            </button>
          </>
        )}
      </Text>
      {known.failure && (
        <FailureNote
          failure={known.failure}
          isPartial={nodes.length > 0}
          operationName={question.operation.name}
          variables={question.variables}
          retry={known.retry}
        />
      )}
    </>
  );
}
