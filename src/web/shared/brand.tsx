import type { ReactElement } from "react";
import emblem from "./emblem.svg";

/** The product's emblem and name. */
export function Brand({ place }: { readonly place: string }): ReactElement {
  return (
    <span className="brand">
      <img src={emblem} alt="" width="24" height="24" />
      <strong>newsgraph</strong>
      <span className="brand-place">{place}</span>
    </span>
  );
}
