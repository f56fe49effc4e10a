import { expect, test } from "@jest/globals";
import { openGazetteer } from "../../../src/places/index.ts";

const gazetteer = openGazetteer();

function matchesIn(text: string, offset = 0): readonly string[] {
  return gazetteer
    .matchesAt(text, offset)
    .map(({ end, isFull }) => `${text.slice(offset, end)}${isFull ? " in full" : ""}`);
}

test("the longest name comes first", () => {
  expect(matchesIn("桑植县利福塔镇")).toEqual(["桑植县 in full", "桑植"]);
});

test("a name is found at its offset", () => {
  expect(matchesIn("桑植县利福塔镇", 3)).toEqual(["利福塔镇 in full", "利福塔"]);
});

test("a text in traditional characters is matched", () => {
  expect(matchesIn("張家界市委").slice(0, 2)).toEqual(["張家界市 in full", "張家界"]);
});

test("an ordinary word that towns are called by is not a full name", () => {
  expect(matchesIn("和平发展")).toEqual(["和平"]);
});

test("the end of a text may cut a name", () => {
  expect(matchesIn("桑植")).toEqual(["桑植"]);
});

test("an English name is matched at whole words", () => {
  expect(matchesIn("Marshall County Board")).toEqual([
    "Marshall County in full",
    "Marshall in full",
  ]);
});

test("no English name begins inside a word or with a small letter", () => {
  expect([...matchesIn("McMarshall County", 2), ...matchesIn("marshall County")]).toEqual([]);
});

test("a name in capitals is matched", () => {
  expect(matchesIn("MARSHALLTOWN — The")).toEqual(["MARSHALLTOWN in full"]);
});

test("a possessive is not part of the name", () => {
  expect(matchesIn("Iowa's farmers")).toEqual(["Iowa in full"]);
});

test("a name runs on over a line end", () => {
  expect(matchesIn("Le\nGrand")).toEqual(["Le\nGrand in full"]);
});
