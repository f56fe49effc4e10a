import { featuresOf, featuresPerUnit } from "../../../../../src/extract/tagger/crf/features.ts";
import type { Hints } from "../../../../../src/extract/tagger/hints/find-hints.ts";

/** No dictionary knows anything; every character is a word. */
function noHints(text: string): Hints {
  const none = new Uint8Array(text.length);
  return { words: new Uint8Array(text.length).fill(3), places: none, endings: none, names: none };
}

function featuresAt(text: string, at: number, hints = noHints(text)): readonly number[] {
  const all = featuresOf(text, hints);
  return [...all.subarray(at * featuresPerUnit, (at + 1) * featuresPerUnit)];
}

test("features are the same wherever the same stands around", () => {
  expect(featuresAt("甲乙丙丁戊己庚甲乙丙丁戊己庚", 3)).toEqual(
    featuresAt("甲乙丙丁戊己庚甲乙丙丁戊己庚", 10),
  );
});

test("another character beside changes some features and leaves others", () => {
  const [one, other] = [featuresAt("在北京。", 1), featuresAt("去北京。", 1)];
  const equal = one.filter((feature, i) => feature === other[i]).length;
  expect(equal).toBeGreaterThan(featuresPerUnit / 2);
  expect(equal).toBeLessThan(featuresPerUnit);
});

test("a hint changes features of its unit", () => {
  const text = "北京";
  const hints = { ...noHints(text), places: Uint8Array.from([9, 11]) };
  expect(featuresAt(text, 0, hints)).not.toEqual(featuresAt(text, 0));
});

test("features are made as they were when the weights were learnt", () => {
  const text = "王小明在北京市。";
  const hints = {
    words: Uint8Array.from([4, 6, 23, 59, 16, 17, 18, 87]),
    places: Uint8Array.from([0, 0, 0, 0, 17, 18, 19, 0]),
    endings: Uint8Array.from([0, 0, 5, 15, 1, 2, 3, 0]),
    names: Uint8Array.from([3, 2, 7, 0, 2, 14, 3, 0]),
  };
  const sum = featuresOf(text, hints).reduce((all, f) => (Math.imul(all, 31) + f) >>> 0, 0);
  expect(sum).toBe(1_155_759_756);
});
