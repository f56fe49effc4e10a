import type { ReactElement } from "react";
import { RankedList } from "../../charts/ranked-list.tsx";
import { askNewspapers } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyGraph } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

/** The newspapers by how many of their pages were read. */
export function Newspapers(): ReactElement {
  const { quality, units } = useWords();
  return (
    <Panel
      title={quality.newspapers}
      operation={askNewspapers}
      variables={{}}
      isEmpty={({ publications }) => publications.nodes.length === 0}
      empty={<EmptyGraph />}
      height={160}
    >
      {({ publications }) => (
        <RankedList
          unit={units.pages}
          rows={[...publications.nodes]
            .sort((a, b) => b.pages.totalCount - a.pages.totalCount)
            .map(({ id, name, language, home, pages }) => ({
              key: id,
              label: [name, home?.name, quality.languages[language]].filter(Boolean).join(" · "),
              value: pages.totalCount,
            }))}
        />
      )}
    </Panel>
  );
}
