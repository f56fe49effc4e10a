import fc from "fast-check";
import { textKey } from "../../../../src/graph/write/text-key.ts";

const story =
  "全市医疗保障工作会议8月9日召开,会议总结上半年工作,部署下半年任务,要求把群众的事情办好。";

const keyOf = (body: string, head = ""): string | null =>
  textKey({ text: head + body, bodyStart: head.length });

test("one story has one key, whatever its headline, signs, spaces and widths", () => {
  const printed = story.replaceAll(",", "，\n　　").replace("8月9日", "８月９日");
  expect(keyOf(printed, "市医保局开会\n")).toBe(keyOf(story));
});

test("letters of either case are the same", () => {
  const english =
    "The county board approved the budget for the coming fiscal year on Tuesday night.";
  expect(keyOf(english.toUpperCase())).toBe(keyOf(english));
});

test("another word is another story", () => {
  expect(keyOf(story.replace("8月", "9月"))).not.toBe(keyOf(story));
});

test("a key is a prefix and 20 hexadecimal digits", () => {
  expect(keyOf(story)).toMatch(/^text:[0-9a-f]{20}$/);
});

test("a body of fewer than 40 letters and digits has no key", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80 }), (length) => {
      expect(keyOf("桑 ".repeat(length)) === null).toBe(length < 40);
    }),
  );
});
