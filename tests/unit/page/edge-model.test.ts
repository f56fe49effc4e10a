import { awaitedBeginnings } from "../../../src/page/joins/awaited-beginnings.ts";
import { openEdges } from "../../../src/page/joins/edge-model.ts";
import { chineseModel, englishModel } from "../../../src/page/joins/open-model.ts";
import { wordForm } from "../../../src/page/joins/word-classes.ts";

/** The beginning that the end of a Chinese text awaits most. */
const awaitedAfter = (end: string, beginnings: readonly string[]): string | undefined => {
  const awaited = awaitedBeginnings(chineseModel().edges);
  const gain = (beginning: string): number => awaited([...end], [...beginning]);
  return beginnings.toSorted((a, b) => gain(b) - gain(a))[0];
};

test("what is harvested brings in money", () => {
  expect(
    awaitedAfter("合作社今年种了三百亩魔芋，每亩收", [
      "看望慰问困难职工",
      "入超过五千元",
      "会议由县长主持",
    ]),
  ).toBe("入超过五千元");
});

test("a condition awaits what follows from it", () => {
  expect(
    awaitedAfter("他说，只要", ["二零二三年全市生产总值", "大家齐心协力，就没有办不成的事"]),
  ).toBe("大家齐心协力，就没有办不成的事");
});

test("an English auxiliary awaits its verb", () => {
  const { edges, classes } = englishModel();
  const awaited = awaitedBeginnings(edges);
  const gain = (beginning: string): number =>
    awaited(wordForm(classes, "She said that she had never"), wordForm(classes, beginning));
  expect(gain("seen so many people in the room.")).toBeGreaterThan(
    gain("of the town and the county."),
  );
});

test("an edge shorter than the model reads is read", () => {
  const awaited = awaitedBeginnings(chineseModel().edges);
  expect(Number.isFinite(awaited(["市"], []))).toBe(true);
});

test("another file is no model of edges", () => {
  expect(() => openEdges(new Uint8Array(64))).toThrow("not a model of the edges of texts");
});
