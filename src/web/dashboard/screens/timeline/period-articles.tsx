import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { ArticleRows } from "../../entity/article-rows.tsx";
import { askArticlesNaming } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";

/** The articles of the period, newest first: all, or those that name one of the lanes' entities. */
export function PeriodArticles({ naming }: { readonly naming: readonly string[] }): ReactElement {
  const { parameters, scope } = useAddress();
  const { timeline } = useWords();
  return (
    <Panel
      title={timeline.articles}
      operation={askArticlesNaming}
      variables={{
        from: scope.from,
        to: scope.to,
        publication: scope.source,
        first: 15,
        after: parameters.get("after"),
        ...(naming.length > 0 ? { any: naming.map((id) => ({ id })) } : {}),
      }}
      isEmpty={({ articles }) => articles.nodes.length === 0}
      height={420}
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
