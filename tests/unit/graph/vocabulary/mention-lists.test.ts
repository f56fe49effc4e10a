import fc from "fast-check";
import { valueOfPlace, writeMentionLists } from "../../../../src/graph/vocabulary/mention-lists.ts";

const sure = fc.constantFrom(0.35, 0.5, 0.9, 0.91);

test("one form, and a confidence that all places share, are values and no lists", () => {
  expect(writeMentionLists(["向未央"], [0.9, 0.9])).toEqual({
    ...{ form: "向未央", forms: null },
    ...{ confidence: 0.9, confidences: null },
  });
});

test("several forms, and confidences that differ, are lists beside the greatest confidence", () => {
  expect(writeMentionLists(["自然资源局", "该局"], [0.9, 0.5])).toEqual({
    ...{ form: null, forms: ["自然资源局", "该局"] },
    ...{ confidence: 0.9, confidences: [0.9, 0.5] },
  });
});

test("each place has the confidence it was written with", () => {
  fc.assert(
    fc.property(fc.array(sure, { minLength: 1, maxLength: 6 }), (written) => {
      const { confidence, confidences } = writeMentionLists(["市长"], written);
      const stored = confidences ?? [confidence];
      expect(written.map((_, place) => valueOfPlace(stored, place))).toEqual(written);
    }),
  );
});

test("a place that no confidence is known of has none", () => {
  expect(valueOfPlace([], 0)).toBeNull();
  expect(valueOfPlace([0.9, 0.5], 2)).toBeNull();
});
