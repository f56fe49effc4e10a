import { Badge, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import { tellApart } from "../../entity/tell-apart.ts";
import { askSearch, type SearchKind, type SearchQuery } from "../../generated/operations.ts";
import { count } from "../../language/count.ts";
import { useWords } from "../../language/use-words.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";
import { Highlighted } from "../../text/highlighted.tsx";
import { NoHits } from "./no-hits.tsx";

type Edge = SearchQuery["search"]["edges"][number];

interface EntityHitsProps {
  readonly query: string;
  readonly kinds: readonly SearchKind[];
}

/** The people, organizations and places that a query may mean, and what of them matched. */
export function EntityHits({ query, kinds }: EntityHitsProps): ReactElement {
  const { parameters } = useAddress();
  const { search } = useWords();
  return (
    <Panel
      title={search.entities}
      operation={askSearch}
      variables={{ query, kinds, first: 20, after: parameters.get("entities") }}
      isEmpty={(found) => found.search.edges.length === 0}
      empty={<NoHits query={query} />}
      height={320}
    >
      {(found) => (
        <>
          <KindCounts facets={found.search.facets} />
          <ul className="article-rows">
            {found.search.edges.map((edge) => (
              <EntityHit key={edge.node.id} {...edge} />
            ))}
          </ul>
          <PageTurner name="entities" pageInfo={found.search.pageInfo} />
        </>
      )}
    </Panel>
  );
}

function KindCounts({
  facets,
}: {
  readonly facets: SearchQuery["search"]["facets"];
}): ReactElement {
  const { kinds } = useWords();
  return (
    <Text size="xs" c="dimmed" mb={4}>
      {facets.kinds.map(({ kind, count: hits }) => `${kinds[kind]} ${count(hits)}`).join(" · ")}
    </Text>
  );
}

function EntityHit({ node, matched, matchedOn, highlights }: Edge): ReactElement | null {
  const { search, units } = useWords();
  if (!("articleCount" in node)) return null;
  return (
    <li>
      <span>
        <EntityLink entity={node} />{" "}
        <Text span size="xs" c="dimmed">
          {tellApart(node)}
        </Text>
      </span>
      <Text span size="xs" c="dimmed" className="no-wrap">
        {units.articles(node.articleCount)}
      </Text>
      <Text size="xs" c="dimmed" className="quotes">
        <Badge size="xs" variant="default" mr={6}>
          {search.matchedOn[matchedOn]}
        </Badge>
        <Highlighted text={matched} spans={highlights} />
      </Text>
    </li>
  );
}
