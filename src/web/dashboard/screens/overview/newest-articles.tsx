import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { ArticleRows } from "../../entity/article-rows.tsx";
import { askNewestArticles } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";

/** The newest articles of the scope, a page of them at a time. */
export function NewestArticles(): ReactElement {
  const { parameters, scope } = useAddress();
  const { overview } = useWords();
  return (
    <Panel
      title={overview.newest}
      operation={askNewestArticles}
      variables={{
        from: scope.from,
        to: scope.to,
        publication: scope.source,
        first: 12,
        after: parameters.get("after"),
      }}
      isEmpty={({ articles }) => articles.nodes.length === 0}
      height={560}
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
