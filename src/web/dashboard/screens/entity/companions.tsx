import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { RankedList } from "../../charts/ranked-list.tsx";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askCompanions, type EntityKind } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

interface CompanionsProps {
  readonly id: string;
  readonly of: "all" | "places";
}

const places: readonly EntityKind[] = ["LOCATION"];
const shown = 15;

/** Who and what is named in the same stories most often, or which places are. */
export function Companions({ id, of }: CompanionsProps): ReactElement {
  const { scope } = useAddress();
  const { entity, units } = useWords();
  const chosen = scope.kinds.length > 0 ? { kinds: scope.kinds } : {};
  return (
    <Panel
      title={of === "places" ? entity.places : entity.companions}
      operation={askCompanions}
      variables={{
        id,
        from: scope.from,
        to: scope.to,
        first: shown,
        // Nobody sees them here, and to find them takes ten times as long as all the rest.
        withLatest: false,
        ...(of === "places" ? { kinds: places } : chosen),
      }}
      isEmpty={(found) => (found.entity?.coMentions.edges.length ?? 0) === 0}
      empty={<EmptyNote>{entity.noCompanions}</EmptyNote>}
      height={380}
    >
      {(found) => (
        <RankedList
          unit={units.stories}
          rows={(found.entity?.coMentions.edges ?? []).map(({ node, articleCount, npmi }) => ({
            key: node.id,
            label: <EntityLink entity={node} />,
            value: articleCount,
            ...(npmi === null ? {} : { aside: npmi.toFixed(2) }),
          }))}
          asideHint={entity.beyondChanceHint}
        />
      )}
    </Panel>
  );
}
