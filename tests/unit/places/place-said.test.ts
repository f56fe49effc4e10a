import { openGazetteer, placeSaid } from "../../../src/places/index.ts";

const said = (words: string): string => placeSaid(words, openGazetteer());

test.each([
  ["张家界市", "4308"],
  ["4308", "4308"],
  ["430800", "4308"],
  ["430000", "43"],
  ["430822", "430822"],
])("%s is the place %s", (words, code) => {
  expect(said(words)).toBe(code);
});

test("a place that is not in the gazetteer is refused by its name", () => {
  expect(() => said("nowhere")).toThrow(/"nowhere" is not in the gazetteer/);
});

test("a name that several places have is refused with their codes", () => {
  expect(() => said("城关镇")).toThrow(/may be \d+ \(.*; write its code/);
});
