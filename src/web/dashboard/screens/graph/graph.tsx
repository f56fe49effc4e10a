import { Grid, Stack, Text } from "@mantine/core";
import { type ReactElement, useMemo, useRef, useState } from "react";
import { readList } from "../../address/lists.ts";
import { entityPath } from "../../address/paths.ts";
import { useAddress } from "../../address/use-address.ts";
import { EntityField } from "../../entity/entity-field.tsx";
import { askAmongThem, askNeighbourhood } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { NetPicture, type PictureHandle } from "../../net/net-picture.tsx";
import { NetTable } from "../../net/net-table.tsx";
import { useLayout } from "../../net/use-layout.ts";
import { FailureNote } from "../../panel/failure-note.tsx";
import { PanelFrame, type PanelFrameProps } from "../../panel/panel-frame.tsx";
import { ScopeBar } from "../../shell/scope-bar.tsx";
import { Screen } from "../../shell/screen.tsx";
import { Filters } from "./filters.tsx";
import { type GraphAddress, readGraphAddress, withCentre, writeCentres } from "./graph-address.ts";
import { NodePanel } from "./node-panel.tsx";
import { PathsPanel } from "./paths-panel.tsx";
import { TimeSlider } from "./time-slider.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useGraphKeys } from "./use-graph-keys.ts";
import { useGraphSteps } from "./use-graph-steps.ts";
import { type KnownNet, mostRelated, useNet, useQuestions } from "./use-net.ts";
import { usePaths } from "./use-paths.ts";

/** The screen `/graph?ids=`: who is in the news with whom, as far as one follows it. */
export function Graph(): ReactElement {
  const { parameters, change } = useAddress();
  const { graph } = useWords();
  const address = useMemo(() => readGraphAddress(parameters), [parameters]);
  const add = (id: string): void =>
    change({ ids: writeCentres(withCentre(address.centres, { id, kind: null })) });
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
            steps={steps}
            arrange={layout.arrange}
          />
          <div
            data-graph-shown=""
            aria-busy={known.isLoading || layout.isWorking}
            className={known.isLoading ? "panel-stale" : undefined}
          >
            {address.isTable ? (
              <NetTable net={known.net} />
            ) : (
              <NetPicture
                label={graph.pictureOf(known.net.nodes.length, known.net.edges.length)}
                net={known.net}
                positions={layout.positions}
                height="max(420px, calc(100vh - 340px))"
                selected={selected}
                pinned={address.pinned}
                strong={paths.edgeIds}
                onSelect={setSelected}
                onOpen={(id) => goTo(entityPath(id))}
                onMove={layout.move}
                handle={picture}
              />
            )}
          </div>
          <Told known={known} question={question.variables} isArranging={layout.isWorking} />
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

/** The question that gives what is seen: the only neighbourhood, or what connects the first hundred entities. */
function useShownQuestion(
  address: GraphAddress,
  { net }: KnownNet,
): Pick<PanelFrameProps, "operation" | "variables"> {
  const [only, second] = useQuestions(address);
  if (only && !second) return { operation: askNeighbourhood, variables: only };
  const of = net.nodes.slice(0, mostRelated).map(({ id }) => ({ id }));
  return { operation: askAmongThem, variables: { of } };
}

interface ToldProps {
  readonly known: KnownNet;
  readonly question: object;
  readonly isArranging: boolean;
}

/** What is not seen in the picture: what was cut off, what is still at work, what failed. */
function Told({ known, question, isArranging }: ToldProps): ReactElement {
  const { graph, panel } = useWords();
  const { parameters, change } = useAddress();
  const hidden = readList(parameters.get("hide")).length;
  const parts = [
    graph.capped(known.net.nodes.length, known.all),
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
          isPartial={known.net.nodes.length > 0}
          operationName={askNeighbourhood.name}
          variables={question}
          retry={known.retry}
        />
      )}
    </>
  );
}
