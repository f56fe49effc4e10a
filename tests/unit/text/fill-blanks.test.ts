import { fillBlanks } from "../../../src/text/index.ts";

test("words come into the blanks in their order", () => {
  expect(fillBlanks("Block % is read after block %.", [3, 2])).toBe(
    "Block 3 is read after block 2.",
  );
});

test("a word may hold a blank's sign, and signs that patterns know", () => {
  expect(fillBlanks("both have %, then %", ["50 %", "$&"])).toBe("both have 50 %, then $&");
});

test("a blank without a word stays empty", () => {
  expect(fillBlanks("% stays open")).toBe(" stays open");
});
