import fc from "fast-check";
import { readCursor, writeCursor } from "../../../../src/graph/read/cursor.ts";

test("a cursor gives its keys back", () => {
  const keys = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer()), { minLength: 1 });
  fc.assert(
    fc.property(keys, (values) => {
      const cursor = writeCursor("01234567", values);
      expect(readCursor(cursor, "01234567", values.length)).toEqual(values);
    }),
  );
});

test("a cursor of another list is refused in words", () => {
  const cursor = writeCursor("01234567", ["2023"]);
  expect(() => readCursor(cursor, "89abcdef", 1)).toThrow(/another order or filter/);
});

test("whatever is typed as a cursor is refused in words and never crashes", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(() => readCursor(typed, "01234567", 1)).toThrow(
        expect.objectContaining({ code: "BAD_CURSOR" }),
      );
    }),
  );
});
