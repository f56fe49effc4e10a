import { ActionIcon, Button, Group, Menu, SegmentedControl } from "@mantine/core";
import type { ReactElement, RefObject } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useWords } from "../../language/use-words.tsx";
import type { Net } from "../../net/net.ts";
import type { PictureHandle } from "../../net/net-picture.tsx";
import { writeNetGexf, writeNetJson } from "../../net/write-net.ts";
import { fileName, saveFile } from "../../panel/save-file.ts";
import { type PictureFormat, savePicture } from "../../panel/save-picture.ts";
import type { GraphAddress } from "./graph-address.ts";
import type { GraphSteps } from "./use-graph-steps.ts";

interface ToolbarProps {
  readonly address: GraphAddress;
  readonly net: Net;
  readonly picture: RefObject<PictureHandle | null>;
  /** The element that the graph is shown in. */
  readonly shown: RefObject<HTMLElement | null>;
  readonly steps: GraphSteps;
  readonly arrange: () => void;
}

/** What one does with the graph as a whole. */
export function Toolbar({
  address,
  net,
  picture,
  shown,
  steps,
  arrange,
}: ToolbarProps): ReactElement {
  const { change } = useAddress();
  const { graph } = useWords();
  const canShowPaths = address.pinned.length === 2;
  return (
    <Group gap={6} mb="xs" role="toolbar" aria-label={graph.title}>
      <Button.Group>
        <Tool label={graph.undo} sign="↶" run={steps.undo} />
        <Tool label={graph.redo} sign="↷" run={steps.redo} />
      </Button.Group>
      {!address.isTable && (
        <Button.Group>
          <Tool label={graph.zoomIn} sign="＋" run={() => picture.current?.zoom(1.3)} />
          <Tool label={graph.zoomOut} sign="－" run={() => picture.current?.zoom(1 / 1.3)} />
          <Tool label={graph.fit} sign="▣" run={() => picture.current?.fit()} />
          <Tool label={graph.arrange} sign="⟳" run={arrange} />
        </Button.Group>
      )}
      <SegmentedControl
        size="xs"
        aria-label={graph.hops}
        value={String(address.hops)}
        data={[1, 2].map((hops) => ({ value: String(hops), label: graph.hopCount(hops) }))}
        onChange={(hops) => change({ hops: hops === "1" ? null : hops })}
      />
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => change({ view: address.isTable ? null : "table" })}
      >
        {address.isTable ? graph.showPicture : graph.showTable}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={!canShowPaths}
        title={canShowPaths ? undefined : graph.pinTwo}
        onClick={() => change({ paths: address.hasPaths ? null : "1" })}
      >
        {graph.showPaths}
      </Button>
      <SaveMenu net={net} shown={shown} />
    </Group>
  );
}

interface ToolProps {
  readonly label: string;
  readonly sign: string;
  /** Null where there is nothing to do. */
  readonly run: (() => void) | null;
}

function Tool({ label, sign, run }: ToolProps): ReactElement {
  return (
    <ActionIcon
      variant="default"
      aria-label={label}
      title={label}
      disabled={run === null}
      onClick={() => run?.()}
    >
      {sign}
    </ActionIcon>
  );
}

interface SaveMenuProps {
  readonly net: Net;
  /** What a picture is taken of. */
  readonly shown: RefObject<HTMLElement | null>;
}

function SaveMenu({ net, shown }: SaveMenuProps): ReactElement {
  const { graph, panel } = useWords();
  const picture = (format: PictureFormat) => () =>
    void savePicture(shown.current, graph.title, format);
  const text = (ending: string, type: string, write: (net: Net) => string) => () =>
    saveFile(fileName(graph.title, ending), new Blob([write(net)], { type }));
  return (
    <Menu>
      <Menu.Target>
        <Button size="compact-sm" variant="default">
          {graph.save}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={picture("png")}>{panel.png}</Menu.Item>
        <Menu.Item onClick={picture("svg")}>{panel.svg}</Menu.Item>
        <Menu.Item onClick={text("json", "application/json", writeNetJson)}>JSON</Menu.Item>
        <Menu.Item onClick={text("gexf", "application/gexf+xml", writeNetGexf)}>GEXF</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
