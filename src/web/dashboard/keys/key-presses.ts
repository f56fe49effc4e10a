/** A key or a sequence of keys, and what it does. */
export interface KeyBinding {
  /** As it is written: `/`, `g h`, `ctrl+z`. */
  readonly keys: string;
  /** What it does, in words, for the help. */
  readonly does: string;
  readonly scope: "everywhere" | "here";
  readonly run: () => void;
}

/** What a press came to: a binding, the beginning of one, or nothing. */
export type Pressed =
  | { readonly kind: "binding"; readonly binding: KeyBinding }
  | { readonly kind: "begun"; readonly keys: string }
  | { readonly kind: "nothing" };

/** The part of a keyboard event that is looked at. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Whether an input method is composing characters; such keys are the method's own. */
  readonly isComposing: boolean;
}

/** What a press means after the keys that were pressed before. Later bindings go before earlier ones. */
export function readPress(press: Press, before: string, bindings: readonly KeyBinding[]): Pressed {
  const written = writePress(press);
  if (written === null) return { kind: "nothing" };
  const keys = before === "" ? written : `${before} ${written}`;
  const binding = bindings.findLast((one) => one.keys === keys);
  if (binding) return { kind: "binding", binding };
  if (bindings.some((one) => one.keys.startsWith(`${keys} `))) return { kind: "begun", keys };
  return before === "" ? { kind: "nothing" } : readPress(press, "", bindings);
}

/** Null for what the input method, the browser or a modifier alone means. */
function writePress({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
}: Press): string | null {
  if (isComposing || altKey || modifiers.has(key)) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  // The sign itself says whether Shift was held; of letters with Ctrl it has to be said.
  const held = [
    ...(ctrlKey || metaKey ? ["ctrl"] : []),
    ...(shiftKey && (ctrlKey || metaKey) ? ["shift"] : []),
  ];
  return [...held, name].join("+");
}

const modifiers: ReadonlySet<string> = new Set([
  "Shift",
  "Control",
  "Alt",
  "Meta",
  "Process",
  "Dead",
]);
