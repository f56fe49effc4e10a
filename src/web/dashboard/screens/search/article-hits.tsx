import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { articlePath } from "../../address/paths.ts";
import { ScreenLink } from "../../address/screen-link.tsx";
import { useAddress } from "../../address/use-address.ts";
import { rememberList } from "../../entity/article-list.ts";
import { askSearch, type SearchQuery } from "../../generated/operations.ts";
import { count } from "../../language/count.ts";
import { useWords } from "../../language/use-words.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";
import { Highlighted } from "../../text/highlighted.tsx";
import { NoHits } from "./no-hits.tsx";

type Edge = SearchQuery["search"]["edges"][number];

/** The articles whose text has what is searched for, with the words around it. */
export function ArticleHits({ query }: { readonly query: string }): ReactElement {
  const { parameters } = useAddress();
  const { search } = useWords();
  return (
    <Panel
      title={search.articles}
      operation={askSearch}
      variables={{ query, kinds: ["ARTICLE"], first: 20, after: parameters.get("articles") }}
      isEmpty={(found) => found.search.edges.length === 0}
      empty={<NoHits query={query} />}
      height={320}
    >
      {({ search: { facets, edges, pageInfo } }) => (
        <>
          <Text size="xs" c="dimmed" mb={4}>
            {facets.years.map(({ year, count: hits }) => `${year} ${count(hits)}`).join(" · ")}
          </Text>
          <ul className="article-rows">
            {edges.map((edge) => (
              <ArticleHit key={edge.node.id} edge={edge} ids={edges.map(({ node }) => node.id)} />
            ))}
          </ul>
          <PageTurner name="articles" pageInfo={pageInfo} />
        </>
      )}
    </Panel>
  );
}

interface ArticleHitProps {
  readonly edge: Edge;
  /** All hits of the page, so that the article's screen leads on to the next. */
  readonly ids: readonly string[];
}

function ArticleHit({ edge, ids }: ArticleHitProps): ReactElement | null {
  const { words } = useWords();
  const { node, matched, highlights } = edge;
  if (!("headline" in node)) return null;
  return (
    <li>
      <ScreenLink to={articlePath(node.id)} fw={500} onClick={() => rememberList(ids)}>
        {node.headline ?? words.noHeadline}
      </ScreenLink>
      <Text span size="xs" c="dimmed" className="no-wrap">
        {node.publishedOn ?? words.undated}
        {node.page.publication && ` · ${node.page.publication.name}`}
      </Text>
      <Text size="sm" className="quotes">
        <Highlighted text={matched} spans={highlights} />
      </Text>
    </li>
  );
}
