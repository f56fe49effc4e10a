/** The addresses that one went through, and which of them is shown. */
export interface Steps {
  readonly addresses: readonly string[];
  readonly at: number;
}

/**
 * What the steps are at the next address: the one before or after was gone to with "back" or "forward";
 * any other is a new step, and what was undone before it is gone.
 */
export function followSteps({ addresses, at }: Steps, address: string): Steps {
  if (addresses[at] === address) return { addresses, at };
  if (addresses[at - 1] === address) return { addresses, at: at - 1 };
  if (addresses[at + 1] === address) return { addresses, at: at + 1 };
  const kept = [...addresses.slice(0, at + 1), address];
  return { addresses: kept, at: kept.length - 1 };
}

export function canUndo({ at }: Steps): boolean {
  return at > 0;
}

export function canRedo({ addresses, at }: Steps): boolean {
  return at < addresses.length - 1;
}
