import { type RefObject, useMemo } from "react";
import { useAddress } from "../../address/use-address.ts";
import type { KeyBinding } from "../../keys/key-presses.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { useWords } from "../../language/use-words.tsx";
import type { PictureHandle } from "../../net/net-picture.tsx";
import type { GraphAddress } from "./graph-address.ts";
import { expanding, hiding, pinning } from "./graph-changes.ts";
import type { GraphSteps } from "./use-graph-steps.ts";

interface GraphKeysParts {
  readonly address: GraphAddress;
  readonly picture: RefObject<PictureHandle | null>;
  readonly selected: string | null;
  readonly steps: GraphSteps;
}

/** The keys of a graph: `+ - 0 e p del ctrl+z ctrl+shift+z t`. */
export function useGraphKeys({ address, picture, selected, steps }: GraphKeysParts): void {
  const { change } = useAddress();
  const { keys } = useWords();
  const bindings = useMemo((): readonly KeyBinding[] => {
    const binding = (written: string, does: string, run: () => void): KeyBinding => ({
      keys: written,
      does,
      scope: "here",
      run,
    });
    const withSelected = (run: (id: string) => void) => () => {
      if (selected !== null) run(selected);
    };
    return [
      binding("+", keys.zoomIn, () => picture.current?.zoom(1.3)),
      binding("-", keys.zoomOut, () => picture.current?.zoom(1 / 1.3)),
      binding("0", keys.fit, () => picture.current?.fit()),
      binding(
        "e",
        keys.expand,
        withSelected((id) => change(expanding(address, id))),
      ),
      binding(
        "p",
        keys.pin,
        withSelected((id) => change(pinning(address, id))),
      ),
      binding(
        "Delete",
        keys.hide,
        withSelected((id) => change(hiding(address, id))),
      ),
      binding("ctrl+z", keys.undo, () => steps.undo?.()),
      binding("ctrl+shift+z", keys.redo, () => steps.redo?.()),
      binding("t", keys.table, () => change({ view: address.isTable ? null : "table" })),
    ];
  }, [address, picture, selected, steps, change, keys]);
  useKeys(bindings);
}
