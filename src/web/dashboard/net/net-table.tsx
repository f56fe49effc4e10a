import { Table } from "@mantine/core";
import type { ReactElement } from "react";
import { EntityLink } from "../entity/entity-link.tsx";
import { useWords } from "../language/use-words.tsx";
import { ColumnHeads } from "../panel/column-heads.tsx";
import type { Net } from "./net.ts";

/** The relations of a graph as a table: the same that the picture shows, for keyboard and ear. */
export function NetTable({ net }: { readonly net: Net }): ReactElement {
  const { graph, words } = useWords();
  const nodes = new Map(net.nodes.map((node) => [node.id, node]));
  const strongestFirst = [...net.edges].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="net-rows" tabIndex={0} aria-label={graph.table}>
      <Table striped stickyHeader fz="sm">
        <ColumnHeads columns={[graph.source, words.relation, graph.target, words.weight]} />
        <Table.Tbody>
          {strongestFirst.map(({ id, source, target, relation, weight, title }) => {
            const [from, to] = [nodes.get(source), nodes.get(target)];
            return (
              <Table.Tr key={id}>
                <Table.Td>{from && <EntityLink entity={from} />}</Table.Td>
                <Table.Td>{title ?? graph.relationKinds[relation]}</Table.Td>
                <Table.Td>{to && <EntityLink entity={to} />}</Table.Td>
                <Table.Td>{weight}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </section>
  );
}
