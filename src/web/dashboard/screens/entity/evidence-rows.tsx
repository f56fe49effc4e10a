import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { articlePath } from "../../address/paths.ts";
import { ScreenLink } from "../../address/screen-link.tsx";
import { useAddress } from "../../address/use-address.ts";
import { rememberList } from "../../entity/article-list.ts";
import { askEvidenceOfAnEntity, type EvidenceOfAnEntityQuery } from "../../generated/operations.ts";
import { useRemarks } from "../../language/remarks/use-remarks.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyScope } from "../../panel/empty-scope.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";
import { Quote } from "../../text/quote.tsx";

type Edge = NonNullable<EvidenceOfAnEntityQuery["entity"]>["articles"]["edges"][number];

/** The articles that name an entity, newest first, each with the words that do. */
export function EvidenceRows({ id }: { readonly id: string }): ReactElement {
  const { parameters, scope } = useAddress();
  const { entity, panel } = useWords();
  return (
    <Panel
      title={entity.evidence}
      operation={askEvidenceOfAnEntity}
      variables={{ id, from: scope.from, to: scope.to, after: parameters.get("evidence") }}
      isEmpty={(found) => (found.entity?.articles.edges.length ?? 0) === 0}
      empty={<EmptyScope otherwise={entity.noArticles} />}
      height={420}
    >
      {({ entity: found }) =>
        found && (
          <>
            <Text size="xs" c="dimmed">
              {panel.shownOf(found.articles.edges.length, found.articles.totalCount)}
            </Text>
            <ul className="article-rows">
              {found.articles.edges.map((edge) => (
                <EvidenceRow
                  key={edge.node.id}
                  edge={edge}
                  ids={found.articles.edges.map(({ node }) => node.id)}
                />
              ))}
            </ul>
            <PageTurner name="evidence" pageInfo={found.articles.pageInfo} />
          </>
        )
      }
    </Panel>
  );
}

function EvidenceRow({
  edge,
  ids,
}: {
  readonly edge: Edge;
  readonly ids: readonly string[];
}): ReactElement {
  const { words, units, entity } = useWords();
  const told = useRemarks();
  const { node, count, evidence } = edge;
  return (
    <li>
      <ScreenLink to={articlePath(node.id)} fw={500} onClick={() => rememberList(ids)}>
        {node.headline ?? words.noHeadline}
      </ScreenLink>
      <Text span size="xs" c="dimmed" className="no-wrap">
        {node.publishedOn ?? words.undated}
        {node.page.publication && ` · ${node.page.publication.name}`}
        {node.page.number && ` · ${words.pageNumber(node.page.number)}`} · {units.times(count)}
      </Text>
      <div className="quotes">
        {evidence.map((said) => (
          <Text size="sm" key={said.span.start}>
            <Quote {...said} />{" "}
            {said.resolvedBy && (
              <Text span size="xs" c="dimmed">
                {entity.resolvedBy} {told(said.resolvedBy)}
              </Text>
            )}
          </Text>
        ))}
      </div>
    </li>
  );
}
