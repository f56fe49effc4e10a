import { Table } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../language/use-words.tsx";
import { ColumnHeads } from "../panel/column-heads.tsx";

interface DataTableProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a chart shows, as a table, folded until somebody wants it. */
export function DataTable({ title, columns, rows }: DataTableProps): ReactElement {
  const { panel } = useWords();
  return (
    <details className="data-table">
      <summary>{panel.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="data-table-rows" tabIndex={0} aria-label={title}>
        <Table striped withTableBorder fz="xs">
          <ColumnHeads columns={columns} />
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={String(row[0])}>
                {row.map((cell, index) => (
                  <Table.Td key={columns[index]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </details>
  );
}
