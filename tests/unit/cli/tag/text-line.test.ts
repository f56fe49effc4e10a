import { readTextLine } from "../../../../src/cli/tag/text-line.ts";

test("a line gives its id and its text, untouched", () => {
  const line = '{"id":"a1","text":" 王小明 \\n来了"}';
  expect(readTextLine(line, "stdin", 1)).toEqual({ id: "a1", text: " 王小明 \n来了" });
});

test("an id may be a number", () => {
  expect(readTextLine('{"id":7,"text":""}', "stdin", 1)).toEqual({ id: 7, text: "" });
});

test("a byte order mark before the first line is no part of it", () => {
  expect(readTextLine('\ufeff{"id":1,"text":"x"}', "stdin", 1)).toEqual({ id: 1, text: "x" });
});

test("a blank line is nothing", () => {
  expect(readTextLine("  ", "stdin", 3)).toBeNull();
});

test("a line that is no JSON is named by its number and quoted", () => {
  expect(readTextLine("王小明", "names.jsonl", 12)).toMatchObject({
    code: "BAD_INPUT",
    message: expect.stringMatching(/^line 12 of names\.jsonl is no JSON: "王小明"; write \{"id"/),
  });
});

test("a line without text says what is lacking", () => {
  expect(readTextLine('{"id":"1","body":"x"}', "stdin", 2)).toMatchObject({
    message: expect.stringContaining("line 2 of stdin lacks"),
  });
});

test("a long line is quoted in part", () => {
  const problem = readTextLine("x".repeat(5000), "stdin", 1);
  expect(String(problem).length).toBeLessThan(250);
});
