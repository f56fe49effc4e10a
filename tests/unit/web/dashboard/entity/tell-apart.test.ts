import { tellApart } from "../../../../../src/web/dashboard/entity/tell-apart.ts";

test("a person is told apart by an office", () => {
  const node = { title: "局长", at: { name: "张家界市医疗保障局" } };
  expect(tellApart({ positions: { edges: [{ node }] } })).toBe("张家界市医疗保障局 局长");
});

test("an organization is told apart by its seat", () => {
  expect(tellApart({ locatedIn: { name: "通辽市" } })).toBe("通辽市");
});

test("where nothing is known nothing is said", () => {
  expect(tellApart({ partOf: null, positions: { edges: [] } })).toBe("");
});
