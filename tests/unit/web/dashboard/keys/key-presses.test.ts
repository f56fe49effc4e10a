import { jest } from "@jest/globals";
import {
  type KeyBinding,
  type Press,
  readPress,
} from "../../../../../src/web/dashboard/keys/key-presses.ts";
import { keyRegistry } from "../../../../../src/web/dashboard/keys/key-registry.ts";

const binding = (keys: string): KeyBinding => ({
  keys,
  does: keys,
  scope: "everywhere",
  run: () => undefined,
});
const bindings = ["/", "g h", "g g", "ctrl+z", "ctrl+shift+z", "?", "h"].map(binding);
const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});
const found = (keys: string) => ({ kind: "binding", binding: expect.objectContaining({ keys }) });

test("a key does what it is bound to", () => {
  expect(readPress(press("/"), "", bindings)).toEqual(found("/"));
});

test("the first key of a sequence waits for the next", () => {
  expect(readPress(press("g"), "", bindings)).toEqual({ kind: "begun", keys: "g" });
});

test("a sequence goes before its last key alone", () => {
  expect(readPress(press("h"), "g", bindings)).toEqual(found("g h"));
});

test("a sequence that leads nowhere leaves its last key to itself", () => {
  expect(readPress(press("/"), "g", bindings)).toEqual(found("/"));
});

test("a key that an input method composes with is the method's own", () => {
  expect(readPress(press("/", { isComposing: true }), "", bindings)).toEqual({ kind: "nothing" });
});

test("the Command key of a Mac is as good as Ctrl", () => {
  expect(readPress(press("z", { metaKey: true }), "", bindings)).toEqual(found("ctrl+z"));
});

test("Shift with Ctrl is another key", () => {
  const undone = press("Z", { ctrlKey: true, shiftKey: true });
  expect(readPress(undone, "", bindings)).toEqual(found("ctrl+shift+z"));
});

test("a sign that needs Shift is written as the sign", () => {
  expect(readPress(press("?", { shiftKey: true }), "", bindings)).toEqual(found("?"));
});

test("bindings go when the screen goes that brought them", () => {
  const registry = keyRegistry();
  const listener = jest.fn();
  registry.subscribe(listener);
  const remove = registry.add([binding("e")]);
  remove();
  expect([registry.all(), listener.mock.calls.length]).toEqual([[], 2]);
});
