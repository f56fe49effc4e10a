import { Title } from "@mantine/core";
import type { ReactElement } from "react";
import { RankedList, type RankedRow } from "../../charts/ranked-list.tsx";
import { askDistributions } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyGraph } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";

/** How the articles are spread over kinds of entities, newspapers and languages. */
export function Distribution(): ReactElement {
  const { quality, kinds } = useWords();
  return (
    <Panel
      title={quality.distribution}
      operation={askDistributions}
      variables={{}}
      isEmpty={({ stats }) => stats.articleCount === 0}
      empty={<EmptyGraph />}
      height={300}
    >
      {({ stats }) => (
        <>
          <Part
            title={quality.byKind}
            rows={stats.byKind.map(({ kind, articleCount }) => ({
              key: kind,
              label: kinds[kind],
              value: articleCount,
            }))}
          />
          <Part
            title={quality.bySource}
            rows={stats.byPublication.map(({ publication, articleCount }) => ({
              key: publication.name,
              label: publication.name,
              value: articleCount,
            }))}
          />
          <Part
            title={quality.byLanguage}
            rows={stats.byLanguage.map(({ language, articleCount }) => ({
              key: language,
              label: quality.languages[language],
              value: articleCount,
            }))}
          />
        </>
      )}
    </Panel>
  );
}

interface PartProps {
  readonly title: string;
  readonly rows: readonly RankedRow[];
}

function Part({ title, rows }: PartProps): ReactElement {
  const { units } = useWords();
  return (
    <>
      <Title order={3} size="h6" mt="xs">
        {title}
      </Title>
      <RankedList rows={rows} unit={units.articles} />
    </>
  );
}
