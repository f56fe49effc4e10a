import {
  fromFirstPage,
  isPartialDate,
  readScope,
  writeKinds,
} from "../../../../../src/web/dashboard/address/scope.ts";

test("a scope is read from its address", () => {
  const parameters = new URLSearchParams("from=2023-07&to=2023-08-15&kinds=person&source=晨讯");
  expect(readScope(parameters)).toEqual({
    from: "2023-07",
    to: "2023-08-15",
    kinds: ["PERSON"],
    source: "晨讯",
  });
});

test("what is no date and no kind is as if it were not there", () => {
  expect(readScope(new URLSearchParams("from=yesterday&kinds=ship"))).toEqual({
    from: null,
    to: null,
    kinds: [],
    source: null,
  });
});

test.each(["2023", "2023-02", "2024-02-29"])("%s is a partial date", (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(["2023-13", "2023-02-30", "23", "2023-7"])("%s is none", (text) => {
  expect(isPartialDate(text)).toBe(false);
});

test("all kinds are written as none", () => {
  expect(writeKinds(["PERSON", "ORGANIZATION", "LOCATION"])).toBeNull();
});

test("another scope begins every list at its first page", () => {
  expect(fromFirstPage({ from: "2023-08" })).toMatchObject({ from: "2023-08", after: null });
});

test("turning a page begins no list anew", () => {
  expect(fromFirstPage({ evidence: "cursor" })).toEqual({ evidence: "cursor" });
});

test("another language leaves lists where they are", () => {
  expect(fromFirstPage({ lang: "en" })).toEqual({ lang: "en" });
});
