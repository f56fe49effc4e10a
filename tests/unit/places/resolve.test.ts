import { expect, test } from "@jest/globals";
import { openGazetteer } from "../../../src/places/index.ts";

const gazetteer = openGazetteer();

function resolved(
  name: string,
  home: string | null,
  nearby: readonly string[] = [],
): string | null {
  return gazetteer.resolve(name, { home, nearby })?.place.code ?? null;
}

test("of two districts the one of the paper's city is meant", () => {
  expect([resolved("永定区", "4308"), resolved("永定区", "3508")]).toEqual(["430802", "350803"]);
});

test("a town in the named county goes before its namesakes", () => {
  expect(resolved("河口乡", "4308", ["430822"])).toBe("430822224");
});

test("a province goes before a city of the same name", () => {
  expect(resolved("吉林", "4308")).toBe("22");
});

test("the paper's own city goes before the province", () => {
  expect(resolved("吉林", "2202")).toBe("2202");
});

test("a province is meant rather than a town called like it", () => {
  expect(resolved("海南", "4308")).toBe("46");
});

test("a place far away is found where its name is the only one", () => {
  expect(gazetteer.resolve("利福塔镇", { home: "US-IA-127", nearby: [] })).toEqual({
    place: gazetteer.place("430822108"),
    certainty: 0.85,
    rule: "the only place of this name",
  });
});

test("a town in the paper's state goes before larger ones elsewhere", () => {
  expect(resolved("Melbourne", "US-IA-127")).toBe("US-IA-4866887");
});

test("a larger city is meant where nothing is near", () => {
  expect(resolved("Melbourne", null)).toBe("AU-2158177");
});

test("of several in a context the certainty is less", () => {
  const alone = gazetteer.resolve("桑植县", { home: "43", nearby: [] })?.certainty ?? 0;
  const among = gazetteer.resolve("城关镇", { home: "61", nearby: [] })?.certainty ?? 1;
  expect(among).toBeLessThan(alone);
});

test("a name that no place bears is not resolved", () => {
  expect(resolved("某某某县", "4308")).toBeNull();
});
