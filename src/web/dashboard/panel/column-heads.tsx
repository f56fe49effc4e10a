import { Table } from "@mantine/core";
import type { ReactElement } from "react";

/** The row over a table that names its columns. */
export function ColumnHeads({ columns }: { readonly columns: readonly string[] }): ReactElement {
  return (
    <Table.Thead>
      <Table.Tr>
        {columns.map((column) => (
          <Table.Th key={column} scope="col">
            {column}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}
