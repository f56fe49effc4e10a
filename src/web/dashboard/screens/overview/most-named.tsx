import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { RankedList } from "../../charts/ranked-list.tsx";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askMostMentioned } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";

/** Who and what the articles of the scope name most. */
export function MostNamed(): ReactElement {
  const { from, to, source, kinds } = useAddress().scope;
  const { overview, units } = useWords();
  return (
    <Panel
      title={overview.most}
      operation={askMostMentioned}
      variables={{
        from,
        to,
        publication: source,
        first: 10,
        ...(kinds.length > 0 ? { kinds } : {}),
      }}
      isEmpty={({ topEntities }) => topEntities.edges.length === 0}
      height={260}
    >
      {({ topEntities }) => (
        <RankedList
          unit={units.articles}
          rows={topEntities.edges.map(({ node, articleCount }) => ({
            key: node.id,
            label: <EntityLink entity={node} />,
            value: articleCount,
          }))}
        />
      )}
    </Panel>
  );
}
