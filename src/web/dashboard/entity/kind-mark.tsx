import type { ReactElement } from "react";
import { useWords } from "../language/use-words.tsx";
import { kindColours, kindShapes, type ShownEntity, shownKind } from "./entity-kinds.ts";

/** The sign of an entity's kind; its name is read aloud. */
export function KindMark(entity: Pick<ShownEntity, "kind" | "isOfficial">): ReactElement {
  const { kinds } = useWords();
  const kind = shownKind(entity);
  return (
    <svg viewBox="-1.3 -1.3 2.6 2.6" className="kind-mark" role="img" aria-label={kinds[kind]}>
      <path d={kindShapes[kind]} fill={kindColours[kind]} />
    </svg>
  );
}
