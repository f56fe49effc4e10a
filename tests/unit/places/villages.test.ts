import { expect, test } from "@jest/globals";
import { openGazetteer } from "../../../src/places/index.ts";

const gazetteer = openGazetteer();
const lifuta = "430822108";
const yongding = "430802003";

function villages(name: string, within: string): readonly string[] {
  return gazetteer.villageNamed(name, within).map((place) => place.name);
}

test("a committee's name is brought to what people say", () => {
  expect(gazetteer.villages(lifuta).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["利福塔社区", "赤溪村"]),
  );
});

test("a village is found by its name, by its committee's and without its kind", () => {
  expect([
    villages("赤溪村", lifuta),
    villages("赤溪村村民委员会", lifuta),
    villages("赤溪", lifuta),
  ]).toEqual([["赤溪村"], ["赤溪村"], ["赤溪村"]]);
});

test("a community is found under a name shortened by a character, within its town", () => {
  expect(villages("打鼓社区", yongding)).toEqual(["打鼓台社区"]);
});

test("a shortened name is not looked for in a whole county", () => {
  expect(villages("打鼓社区", "430802")).toEqual([]);
});

test("a whole name is found in the county", () => {
  expect(villages("打鼓台居委会", "430802")).toEqual(["打鼓台社区"]);
});

test("a village is not found outside its town", () => {
  expect(villages("赤溪村", yongding)).toEqual([]);
});

test("a place without listed villages has none", () => {
  expect(gazetteer.villages("810001")).toEqual([]);
});
