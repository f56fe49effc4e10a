import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { ArticleRows } from "../../entity/article-rows.tsx";
import { askArticlesNaming } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";

interface CommonArticlesProps {
  readonly a: string;
  readonly b: string;
}

/** The articles that name both, newest first. */
export function CommonArticles({ a, b }: CommonArticlesProps): ReactElement {
  const { parameters, scope } = useAddress();
  const { compare } = useWords();
  return (
    <Panel
      title={compare.common}
      operation={askArticlesNaming}
      variables={{
        all: [{ id: a }, { id: b }],
        from: scope.from,
        to: scope.to,
        first: 15,
        after: parameters.get("after"),
      }}
      isEmpty={({ articles }) => articles.nodes.length === 0}
      empty={<EmptyNote>{compare.noCommon}</EmptyNote>}
      height={300}
    >
      {({ articles }) => (
        <>
          <ArticleRows
            articles={articles.nodes.map((node) => ({ ...node, entities: node.mentions.nodes }))}
          />
          <PageTurner name="after" pageInfo={articles.pageInfo} />
        </>
      )}
    </Panel>
  );
}
