import { type ReactElement, useState } from "react";
import { useWords } from "../language/use-words.tsx";
import type { Net } from "./net.ts";
import { NetTable } from "./net-table.tsx";

/** The table beside a picture of a graph. Its hundreds of rows are only made once somebody wants them. */
export function FoldedNetTable({ net }: { readonly net: Net }): ReactElement {
  const { panel } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="data-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{panel.asTable}</summary>
      {isOpen && <NetTable net={net} />}
    </details>
  );
}
