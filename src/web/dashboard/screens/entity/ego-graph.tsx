import { lazy, type ReactElement, Suspense } from "react";
import { useAddress } from "../../address/use-address.ts";
import { askNeighbourhood } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

const EgoPicture = lazy(async () => ({ default: (await import("./ego-picture.tsx")).EgoPicture }));

const height = 380;

/** An entity and what is named with it most, as a small graph. */
export function EgoGraph({ id }: { readonly id: string }): ReactElement {
  const { scope } = useAddress();
  const { entity, graph } = useWords();
  return (
    <Panel
      title={entity.ego}
      operation={askNeighbourhood}
      variables={{
        of: { id },
        from: scope.from,
        to: scope.to,
        first: 30,
        edges: 120,
        ...(scope.kinds.length > 0 ? { kinds: scope.kinds } : {}),
      }}
      isEmpty={({ neighbourhood }) => neighbourhood.nodes.length < 2}
      empty={<EmptyNote>{entity.noCompanions}</EmptyNote>}
      height={height}
    >
      {({ neighbourhood }) => (
        <Suspense fallback={<div style={{ height }} aria-busy="true" />}>
          <EgoPicture id={id} subgraph={neighbourhood} height={height} />
          {neighbourhood.nodesLeftOut > 0 && (
            <EmptyNote>{graph.leftOut(neighbourhood.nodesLeftOut)}</EmptyNote>
          )}
        </Suspense>
      )}
    </Panel>
  );
}
