import { Table, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { EntityLink } from "../../entity/entity-link.tsx";
import {
  askOfficesByLevel,
  type OfficesByLevelQuery,
  type PlaceLevel,
} from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { ColumnHeads } from "../../panel/column-heads.tsx";
import { EmptyScope } from "../../panel/empty-scope.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";

interface BodiesProps {
  readonly level: PlaceLevel;
  readonly asOf: string | null;
}

type Body = OfficesByLevelQuery["organizations"]["nodes"][number];

/** The public bodies of a level, those most in the news first, each with who was seen in office. */
export function Bodies({ level, asOf }: BodiesProps): ReactElement {
  const { parameters } = useAddress();
  const { offices, words } = useWords();
  return (
    <Panel
      title={offices.bodies}
      operation={askOfficesByLevel}
      variables={{ level, asOf, first: 20, after: parameters.get("after") }}
      isEmpty={({ organizations }) => organizations.nodes.length === 0}
      empty={<EmptyScope otherwise={offices.none} />}
      height={480}
    >
      {({ organizations }) => (
        <>
          <Table fz="sm" verticalSpacing={6} className="stacked">
            <ColumnHeads columns={[offices.body, words.place, offices.holders]} />
            <Table.Tbody>
              {organizations.nodes.map((body) => (
                <BodyRow key={body.id} body={body} />
              ))}
            </Table.Tbody>
          </Table>
          <PageTurner name="after" pageInfo={organizations.pageInfo} />
        </>
      )}
    </Panel>
  );
}

function BodyRow({ body }: { readonly body: Body }): ReactElement {
  const { offices } = useWords();
  const { edges, totalCount } = body.officials;
  return (
    <Table.Tr>
      <Table.Td className="top">
        <EntityLink entity={{ ...body, kind: "ORGANIZATION" }} />
      </Table.Td>
      <Table.Td className="top">
        {body.locatedIn && <EntityLink entity={{ ...body.locatedIn, kind: "LOCATION" }} />}
      </Table.Td>
      <Table.Td>
        {edges.map((edge) => (
          <Holder key={`${edge.node.id} ${edge.title}`} {...edge} />
        ))}
        {edges.length === 0 && (
          <Text size="sm" c="dimmed">
            {offices.noHolder}
          </Text>
        )}
        {totalCount > edges.length && (
          <Text size="xs" c="dimmed">
            {offices.moreHolders(totalCount - edges.length)}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Holder(edge: Body["officials"]["edges"][number]): ReactElement {
  const { entity, words } = useWords();
  const { node, title, isActing, standing, firstSeenOn, lastSeenOn } = edge;
  return (
    <div>
      <EntityLink entity={{ ...node, kind: "PERSON", isOfficial: true }} /> {title}
      {isActing && ` (${entity.acting})`}{" "}
      <Text span size="xs" c="dimmed">
        {entity.standing[standing]} · {firstSeenOn ?? words.undated} – {lastSeenOn ?? words.undated}
      </Text>
    </div>
  );
}
