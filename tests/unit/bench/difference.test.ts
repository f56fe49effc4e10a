import { expect, test } from "@jest/globals";
import { type RankedRow, ranking } from "../../../bench/graph/answers/answer.ts";
import { difference } from "../../../bench/graph/answers/difference.ts";

const row = (id: string, key: number, fact = id): RankedRow => ({ id, key, facts: [fact] });

test("equal rankings do not differ", () => {
  const rows = [row("a", 3), row("b", 2)];
  expect(difference(ranking(5, rows), ranking(5, [...rows]))).toBeNull();
});

test("rows with equal keys may stand in any order", () => {
  const one = ranking(5, [row("a", 2), row("b", 2), row("c", 1)]);
  const other = ranking(5, [row("b", 2), row("a", 2), row("c", 1)]);
  expect(difference(one, other)).toBeNull();
});

test("a full list may keep others of the rows that tie at its cut", () => {
  const one = ranking(2, [row("a", 2), row("b", 1)]);
  const other = ranking(2, [row("a", 2), row("c", 1)]);
  expect(difference(one, other)).toBeNull();
});

test("a list that is not full has no cut to tie at", () => {
  const one = ranking(3, [row("a", 2), row("b", 1)]);
  const other = ranking(3, [row("a", 2), row("c", 1)]);
  expect(difference(one, other)).toBe("the list has b, which is missing from the other");
});

test("a row above the cut must be in both", () => {
  const one = ranking(2, [row("a", 2), row("b", 1)]);
  const other = ranking(2, [row("z", 2), row("b", 1)]);
  expect(difference(one, other)).toBe("the list has a, which is missing from the other");
});

test("other facts of one row are a difference", () => {
  const one = ranking(2, [row("a", 2, "张三")]);
  const other = ranking(2, [row("a", 2, "李四")]);
  expect(difference(one, other)).toBe('the list has a, with [2,"张三"] against [2,"李四"]');
});

test("other keys are a difference", () => {
  const one = ranking(2, [row("a", 2)]);
  const other = ranking(2, [row("a", 1)]);
  expect(difference(one, other)).toBe("row 0 of the list has the key 2 against 1");
});

test("a shorter list is a difference", () => {
  expect(difference(ranking(2, [row("a", 2)]), ranking(2, []))).toBe(
    "the list has 1 rows against 0",
  );
});

test("lists that hang on a row are compared too", () => {
  const holding = (id: string) =>
    ranking(2, [{ ...row("a", 2), below: [ranking(3, [row(id, 1)])] }]);
  expect(difference(holding("x"), holding("y"))).toBe(
    "the list has a, its list has x, which is missing from the other",
  );
});

test("paths of equal length are equal, whichever way they go", () => {
  const through = (article: string) => ({
    form: "path" as const,
    hops: [{ from: "a", article, to: "b" }],
  });
  expect(difference(through("x"), through("y"))).toBeNull();
  expect(difference(through("x"), { form: "path", hops: [] })).toBe("1 hops against 0");
});
