import { type ReactElement, useMemo, useState } from "react";
import { entityPath } from "../../address/paths.ts";
import { useAddress } from "../../address/use-address.ts";
import { useWords } from "../../language/use-words.tsx";
import { FoldedNetTable } from "../../net/folded-net-table.tsx";
import { type AnsweredSubgraph, netOf } from "../../net/net.ts";
import { NetPicture } from "../../net/net-picture.tsx";
import { useLayout } from "../../net/use-layout.ts";

interface EgoPictureProps {
  readonly id: string;
  readonly subgraph: AnsweredSubgraph;
  readonly height: number;
}

const nothingPinned: readonly string[] = [];

/** A graph that is only looked at: a double click goes to an entity's own screen. */
export function EgoPicture({ id, subgraph, height }: EgoPictureProps): ReactElement {
  const { goTo } = useAddress();
  const { graph } = useWords();
  const [selected, setSelected] = useState<string | null>(id);
  const net = useMemo(() => netOf(subgraph), [subgraph]);
  const layout = useLayout(net, nothingPinned);
  return (
    <>
      <NetPicture
        label={graph.pictureOf(net.nodes.length, net.edges.length)}
        net={net}
        layout={layout}
        height={height}
        selected={selected}
        onSelect={setSelected}
        onOpen={(opened) => goTo(entityPath(opened))}
      />
      <FoldedNetTable net={net} />
    </>
  );
}
