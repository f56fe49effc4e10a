import { prefixedStorage } from "../../../../src/web/shared/prefixed-storage.ts";

test("clearing empties only one's own corner", () => {
  const whole = prefixedStorage(forbidden, "");
  const keyed = { ...whole, length: 2, key: (index: number) => ["a:x", "b:x"][index] ?? null };
  keyed.setItem("a:x", "1");
  keyed.setItem("b:x", "2");
  prefixedStorage(() => keyed, "a:").clear();
  expect([keyed.getItem("a:x"), keyed.getItem("b:x")]).toEqual([null, "2"]);
});

test("where the browser forbids storage, values last as long as the page", () => {
  const storage = prefixedStorage(forbidden, "a:");
  storage.setItem("x", "1");
  expect(storage.getItem("x")).toBe("1");
});

test("the length counts only one's own corner", () => {
  const storage = prefixedStorage(forbidden, "a:");
  storage.setItem("x", "1");
  storage.removeItem("x");
  storage.setItem("y", "1");
  expect(storage).toHaveLength(1);
});

function forbidden(): never {
  throw new DOMException("The operation is insecure.", "SecurityError");
}
