import { entityPath } from "../../../../../src/web/dashboard/address/paths.ts";

test("an id stands in an address as one reads it", () => {
  expect(entityPath("organization:bb82")).toBe("/e/organization:bb82");
});

test("a sign that would end the path is escaped", () => {
  expect(entityPath("a/b?c")).toBe("/e/a%2Fb%3Fc");
});
