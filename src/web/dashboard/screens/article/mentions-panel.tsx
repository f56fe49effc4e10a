import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { pagePath } from "../../address/paths.ts";
import { ScreenLink } from "../../address/screen-link.tsx";
import { writeSpans } from "../../address/spans.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askArticleById } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";
import type { FoundArticle } from "./found-article.ts";

/** Everything an article names, what it is most about first, each mention with its place on the page. */
export function MentionsPanel({ id }: { readonly id: string }): ReactElement {
  const { article: words } = useWords();
  return (
    <Panel
      title={words.mentions}
      operation={askArticleById}
      variables={{ id }}
      isEmpty={({ article }) => article?.mentions.edges.length === 0}
      empty={<EmptyNote>{words.noMentions}</EmptyNote>}
      height={300}
    >
      {({ article }) => article && <Mentions {...article} />}
    </Panel>
  );
}

function Mentions({ mentions, page }: FoundArticle): ReactElement {
  const { article, units } = useWords();
  return (
    <>
      <ul className="article-rows">
        {mentions.edges.map(({ node, count, evidence }) => (
          <li key={node.id}>
            <EntityLink entity={node} />
            <Text span size="xs" c="dimmed" className="no-wrap">
              {units.times(count)}
            </Text>
            <Text size="xs" className="quotes entity-row" component="div">
              {evidence.map(({ quote, span, pageSpans }) => (
                <ScreenLink
                  key={span.start}
                  to={pagePath(page.id)}
                  own={{ at: writeSpans(pageSpans) }}
                  title={article.showOnPage(quote)}
                >
                  {quote}
                </ScreenLink>
              ))}
            </Text>
          </li>
        ))}
      </ul>
      {mentions.totalCount > mentions.edges.length && <EmptyNote>{article.onlyFirst}</EmptyNote>}
    </>
  );
}
