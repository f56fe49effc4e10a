import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { articlePath } from "../address/paths.ts";
import { ScreenLink } from "../address/screen-link.tsx";
import { useWords } from "../language/use-words.tsx";
import { rememberList } from "./article-list.ts";
import type { ShownEntity } from "./entity-kinds.ts";
import { EntityLink } from "./entity-link.tsx";

/** An article in a list. */
export interface ArticleRow {
  readonly id: string;
  readonly headline: string | null;
  readonly publishedOn: string | null;
  readonly page?: {
    readonly number: string | null;
    readonly publication: { readonly name: string } | null;
  };
  readonly entities?: readonly ShownEntity[];
}

/** Articles with date, newspaper and whom they name; the article's screen leads on to the next of them. */
export function ArticleRows({
  articles,
}: {
  readonly articles: readonly ArticleRow[];
}): ReactElement {
  const { words } = useWords();
  const ids = articles.map(({ id }) => id);
  return (
    <ul className="article-rows">
      {articles.map(({ id, headline, publishedOn, page, entities = [] }) => (
        <li key={id}>
          <ScreenLink to={articlePath(id)} fw={500} onClick={() => rememberList(ids)}>
            {headline ?? words.noHeadline}
          </ScreenLink>
          <Text span size="xs" c="dimmed" className="no-wrap">
            {publishedOn ?? words.undated}
            {page?.publication && ` · ${page.publication.name}`}
            {page?.number && ` · ${words.pageNumber(page.number)}`}
          </Text>
          {entities.length > 0 && (
            <span className="entity-row">
              {entities.map((entity) => (
                <EntityLink key={entity.id} entity={entity} />
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
