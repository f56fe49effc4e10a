import type { ReactElement } from "react";
import { type ShownKind, shownKind } from "../entity/entity-kinds.ts";
import { KindMark } from "../entity/kind-mark.tsx";
import { count } from "../language/count.ts";
import { useWords } from "../language/use-words.tsx";
import type { Net } from "./net.ts";

const order: readonly ShownKind[] = ["OFFICIAL", "PERSON", "ORGANIZATION", "LOCATION"];

/** What the shapes of a graph mean, and how many of each there are. */
export function NetLegend({ net }: { readonly net: Net }): ReactElement {
  const { kinds } = useWords();
  const groups = order.map((kind) => net.nodes.filter((node) => shownKind(node) === kind));
  return (
    <ul className="legend">
      {groups.map(([one, ...others]) =>
        one ? (
          <li key={shownKind(one)} className="entity-link">
            <KindMark {...one} /> {kinds[shownKind(one)]} {count(others.length + 1)}
          </li>
        ) : null,
      )}
    </ul>
  );
}
