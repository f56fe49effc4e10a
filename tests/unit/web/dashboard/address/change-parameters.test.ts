import fc from "fast-check";
import {
  changeParameters,
  keepParameters,
} from "../../../../../src/web/dashboard/address/change-parameters.ts";

test("a changed parameter leaves the others as they are", () => {
  expect(changeParameters("?from=2023-07&q=医保", { q: "医院" })).toBe(
    `from=2023-07&q=${encodeURIComponent("医院")}`,
  );
});

test("a parameter without a value is taken out", () => {
  expect(changeParameters("?a=1&b=2", { a: null, b: "" })).toBe("");
});

test("ids and lists stay legible", () => {
  expect(changeParameters("", { ids: "person:a,person:b~person" })).toBe(
    "ids=person:a,person:b~person",
  );
});

test("only what goes along is kept for another screen", () => {
  expect(keepParameters("?q=x&lang=en&from=2023", ["lang", "from"])).toBe("lang=en&from=2023");
});

test("whatever is written to the address is read from it again", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (value) => {
      const read = new URLSearchParams(changeParameters("?x=1", { value })).get("value");
      expect(read).toBe(value);
    }),
  );
});
