import { useEffect, useSyncExternalStore } from "react";
import { type KeyBinding, readPress } from "./key-presses.ts";
import { keyRegistry } from "./key-registry.ts";

const registry = keyRegistry();

/** Lets bindings hold as long as the component stands. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  useEffect(() => registry.add(bindings), [bindings]);
}

/** All bindings that hold now. */
export function useAllKeys(): readonly KeyBinding[] {
  return useSyncExternalStore(registry.subscribe, registry.all);
}

/** How long the first key of a sequence waits for the next. */
const sequenceMs = 1_200;

/** Listens to the keyboard for the whole page. */
export function useKeyboard(): void {
  useEffect(() => {
    const keyboard = listenFor(() => registry.all());
    window.addEventListener("keydown", keyboard.onKey);
    return () => {
      window.removeEventListener("keydown", keyboard.onKey);
      keyboard.forget();
    };
  }, []);
}

interface Keyboard {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly forget: () => void;
}

/** Remembers the first keys of a sequence until the last has come or it has taken too long. */
function listenFor(bindings: () => readonly KeyBinding[]): Keyboard {
  let before = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    before = "";
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || (isWriting(event.target) && event.key !== "Escape")) return;
    const pressed = readPress(event, before, bindings());
    forget();
    if (pressed.kind === "begun") {
      before = pressed.keys;
      timer = setTimeout(forget, sequenceMs);
    }
    if (pressed.kind !== "binding") return;
    event.preventDefault();
    pressed.binding.run();
  };
  return { onKey, forget };
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
