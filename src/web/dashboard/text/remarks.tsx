import type { ReactElement } from "react";
import { useRemarks } from "../language/remarks/use-remarks.ts";

/** Reasons or doubts as a list, in the reader's language. */
export function Remarks({ remarks }: { readonly remarks: readonly string[] }): ReactElement {
  const told = useRemarks();
  return (
    <ul className="plain-list">
      {remarks.map((remark) => (
        <li key={remark}>{told(remark)}</li>
      ))}
    </ul>
  );
}
