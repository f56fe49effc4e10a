import { Table } from "@mantine/core";
import type { ReactElement } from "react";
import { pagePath } from "../../address/paths.ts";
import { ScreenLink } from "../../address/screen-link.tsx";
import { useAddress } from "../../address/use-address.ts";
import { askDoubtfulPages } from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { EmptyGraph } from "../../panel/empty-scope.tsx";
import { PageTurner } from "../../panel/page-turner.tsx";
import { Panel } from "../../panel/panel.tsx";
import { Remarks } from "../../text/remarks.tsx";

/** The pages, newest first, each with its articles and what its reader doubted. */
export function DoubtfulPages(): ReactElement {
  const { parameters } = useAddress();
  const { quality, screens, units, words } = useWords();
  return (
    <Panel
      title={quality.pages}
      operation={askDoubtfulPages}
      variables={{ first: 20, after: parameters.get("after") }}
      isEmpty={({ pages }) => pages.nodes.length === 0}
      empty={<EmptyGraph />}
      height={360}
    >
      {({ pages }) => (
        <>
          <Table striped fz="sm" className="stacked">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{screens.page}</Table.Th>
                <Table.Th scope="col" className="no-wrap">
                  {quality.articles}
                </Table.Th>
                <Table.Th scope="col">{quality.doubts}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {pages.nodes.map(({ id, number, publishedOn, publication, articles, doubts }) => (
                <Table.Tr key={id}>
                  <Table.Td className="top no-wrap">
                    <ScreenLink to={pagePath(id)}>
                      {[
                        publication?.name,
                        publishedOn ?? words.undated,
                        number && words.pageNumber(number),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </ScreenLink>
                  </Table.Td>
                  <Table.Td className="top">{units.articles(articles.totalCount)}</Table.Td>
                  <Table.Td>{doubts.length > 0 && <Doubts doubts={doubts} />}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <PageTurner name="after" pageInfo={pages.pageInfo} />
        </>
      )}
    </Panel>
  );
}

/** How much its reader doubted; what, for whoever wants to know. */
function Doubts({ doubts }: { readonly doubts: readonly string[] }): ReactElement {
  const { quality } = useWords();
  return (
    <details className="data-table">
      <summary>{quality.doubtCount(doubts.length)}</summary>
      <Remarks remarks={doubts} />
    </details>
  );
}
