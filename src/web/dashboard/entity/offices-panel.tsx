import { Badge, Text } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { articlePath } from "../address/paths.ts";
import { ScreenLink } from "../address/screen-link.tsx";
import {
  askOfficesOfAnEntity,
  type OfficeStanding,
  type OfficesOfAnEntityQuery,
} from "../generated/operations.ts";
import { useWords } from "../language/use-words.tsx";
import { EmptyNote } from "../panel/empty-scope.tsx";
import { Panel } from "../panel/panel.tsx";
import { Quote } from "../text/quote.tsx";
import { EntityLink } from "./entity-link.tsx";

interface OfficesPanelProps {
  readonly id: string;
  /** Only who held them on a date, as far as the news tells. */
  readonly asOf?: string | null;
}

/** The offices of a person, or the officials of an organization or place, with the words that say so. */
export function OfficesPanel({ id, asOf = null }: OfficesPanelProps): ReactElement {
  const { entity } = useWords();
  return (
    <Panel
      title={entity.offices}
      operation={askOfficesOfAnEntity}
      variables={{ id, asOf }}
      isEmpty={(found) => tenures(found).length === 0}
      empty={<EmptyNote>{entity.noOffices}</EmptyNote>}
      height={200}
    >
      {(found) => <ul className="article-rows">{tenures(found)}</ul>}
    </Panel>
  );
}

function tenures({ entity }: OfficesOfAnEntityQuery): readonly ReactElement[] {
  if (entity === null) return [];
  if ("positions" in entity) {
    return entity.positions.edges.map((edge) => (
      <Tenure key={`${edge.node.title} ${edge.node.at.id}`} {...edge} title={edge.node.title}>
        <EntityLink entity={edge.node.at} />
      </Tenure>
    ));
  }
  return entity.officials.edges.map((edge) => (
    <Tenure key={`${edge.title} ${edge.node.id}`} {...edge}>
      <EntityLink entity={{ ...edge.node, kind: "PERSON", isOfficial: true }} />
    </Tenure>
  ));
}

interface TenureProps {
  readonly title: string;
  readonly standing: OfficeStanding;
  readonly isActing: boolean;
  readonly firstSeenOn: string | null;
  readonly lastSeenOn: string | null;
  readonly evidence: readonly {
    readonly prefix: string;
    readonly quote: string;
    readonly suffix: string;
    readonly article: { readonly id: string; readonly publishedOn: string | null };
  }[];
  readonly children: ReactNode;
}

function Tenure(tenure: TenureProps): ReactElement {
  const { entity, words } = useWords();
  const { title, standing, isActing, firstSeenOn, lastSeenOn, evidence, children } = tenure;
  const [said] = evidence;
  return (
    <li>
      <span>
        {children} {title}{" "}
        {isActing && (
          <Badge size="xs" variant="default">
            {entity.acting}
          </Badge>
        )}
      </span>
      <Text span size="xs" c="dimmed" className="no-wrap">
        {entity.standing[standing]} · {firstSeenOn ?? words.undated} – {lastSeenOn ?? words.undated}
      </Text>
      {said && (
        <Text size="sm" className="quotes">
          <Quote {...said} />{" "}
          <ScreenLink to={articlePath(said.article.id)} size="xs">
            {said.article.publishedOn ?? words.article}
          </ScreenLink>
        </Text>
      )}
    </li>
  );
}
