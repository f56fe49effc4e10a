import { useMemo, useRef } from "react";
import { useAddress } from "../../address/use-address.ts";
import { canRedo, canUndo, followSteps, type Steps } from "./follow-steps.ts";

/** Undoing and doing again what was done with the graph: the browser's own back and forward. */
export interface GraphSteps {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

export function useGraphSteps(): GraphSteps {
  const { parameters } = useAddress();
  const here = parameters.toString();
  const steps = useRef<Steps>({ addresses: [here], at: 0 });
  steps.current = followSteps(steps.current, here);
  const [hasUndo, hasRedo] = [canUndo(steps.current), canRedo(steps.current)];
  return useMemo(
    () => ({
      undo: hasUndo ? () => window.history.back() : null,
      redo: hasRedo ? () => window.history.forward() : null,
    }),
    [hasUndo, hasRedo],
  );
}
