import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { articlePath } from "../../address/paths.ts";
import { ScreenLink } from "../../address/screen-link.tsx";
import { rememberList } from "../../entity/article-list.ts";
import { askPageById } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";
import { articleColour } from "./read-blocks.ts";

/** The articles of a page, each with the colour and the number that its blocks have. */
export function PageArticles({ id }: { readonly id: string }): ReactElement {
  const { page, words } = useWords();
  return (
    <Panel
      title={page.articles}
      operation={askPageById}
      variables={{ id }}
      isEmpty={({ page: found }) => found?.articles.nodes.length === 0}
      height={220}
    >
      {({ page: found }) => (
        <ol className="article-rows">
          {found?.articles.nodes.map((article, place, all) => (
            <li key={article.id} className="page-article">
              <span className="page-article-mark" style={{ background: articleColour(place) }} />
              <Text span size="xs" c="dimmed" className="number">
                {page.articleNumber(place + 1)}
              </Text>
              <ScreenLink
                to={articlePath(article.id)}
                onClick={() => rememberList(all.map((one) => one.id))}
              >
                {article.headline ?? words.noHeadline}
              </ScreenLink>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
