import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askWithoutEvidence } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

/** People and organizations that no words of an article stand behind. */
export function WithoutEvidence(): ReactElement {
  const { quality, panel } = useWords();
  return (
    <Panel
      title={quality.withoutEvidence}
      operation={askWithoutEvidence}
      variables={{ first: 20 }}
      isEmpty={({ people, organizations }) => people.totalCount + organizations.totalCount === 0}
      empty={<EmptyNote>{quality.allEvidence}</EmptyNote>}
      height={120}
    >
      {({ people, organizations }) =>
        [people, organizations].map(({ nodes, totalCount }) => (
          <div key={nodes[0]?.kind ?? "none"}>
            {totalCount > 0 && (
              <Text size="xs" c="dimmed" mb={4}>
                {panel.shownOf(nodes.length, totalCount)}
              </Text>
            )}
            <span className="entity-row">
              {nodes.map((entity) => (
                <EntityLink key={entity.id} entity={entity} />
              ))}
            </span>
          </div>
        ))
      }
    </Panel>
  );
}
