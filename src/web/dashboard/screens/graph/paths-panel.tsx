import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { articlePath } from "../../address/paths.ts";
import { ScreenLink } from "../../address/screen-link.tsx";
import { EntityLink } from "../../entity/entity-link.tsx";
import { askWhatConnectsTwo, type WhatConnectsTwoQuery } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyNote } from "../../panel/empty-scope.tsx";
import { Panel } from "../../panel/panel.tsx";
import { Quote } from "../../text/quote.tsx";
import type { GraphAddress } from "./graph-address.ts";
import { usePathQuestion } from "./use-paths.ts";

type Path = WhatConnectsTwoQuery["paths"][number];

/** The shortest paths between the two that are pinned, with the words behind each hop. */
export function PathsPanel({ address }: { readonly address: GraphAddress }): ReactElement {
  const { graph } = useWords();
  const question = usePathQuestion(address);
  if (question === null) return <EmptyNote>{graph.pinTwo}</EmptyNote>;
  return (
    <Panel
      title={graph.paths}
      operation={askWhatConnectsTwo}
      variables={question}
      isEmpty={({ paths }) => paths.length === 0}
      empty={<EmptyNote>{graph.noPath}</EmptyNote>}
    >
      {({ paths }) => (
        <ol className="paths">
          {paths.map((path) => (
            <PathItem key={path.hops.map(({ to }) => to.id).join(" ")} path={path} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

function PathItem({ path }: { readonly path: Path }): ReactElement {
  const { words, units } = useWords();
  return (
    <li>
      <ul className="article-rows">
        {path.hops.map(({ from, to, articleCount, article, evidence }) => (
          <li key={to.id}>
            <span>
              <EntityLink entity={from} /> → <EntityLink entity={to} />
            </span>
            <Text span size="xs" c="dimmed">
              {units.stories(articleCount)}
            </Text>
            <Text size="sm" className="quotes">
              <Quote {...evidence} />{" "}
              <ScreenLink to={articlePath(article.id)} size="xs">
                {article.headline ?? words.noHeadline} {article.publishedOn}
              </ScreenLink>
            </Text>
          </li>
        ))}
      </ul>
    </li>
  );
}
