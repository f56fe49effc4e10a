/** Reads rows from the graph by a statement of the bench's own, beside the systems. */
export type ReadRows = (
  statement: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;
