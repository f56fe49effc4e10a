import type { KeyBinding } from "./key-presses.ts";

/** All bindings that hold now; the help is made from it. */
export interface KeyRegistry {
  /** Gives what takes them out again. */
  readonly add: (bindings: readonly KeyBinding[]) => () => void;
  readonly all: () => readonly KeyBinding[];
  readonly subscribe: (listener: () => void) => () => void;
}

export function keyRegistry(): KeyRegistry {
  let groups: readonly (readonly KeyBinding[])[] = [];
  let all: readonly KeyBinding[] = [];
  const listeners = new Set<() => void>();
  const become = (next: readonly (readonly KeyBinding[])[]): void => {
    groups = next;
    all = groups.flat();
    for (const listener of listeners) listener();
  };
  return {
    add: (bindings) => {
      become([...groups, bindings]);
      return () => become(groups.filter((group) => group !== bindings));
    },
    all: () => all,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
