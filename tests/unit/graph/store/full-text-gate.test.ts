import { type FullTextGate, fullTextGate } from "../../../../src/graph/store/full-text-gate.ts";

const search = "CALL db.index.fulltext.queryNodes('article_text', $p0) YIELD node RETURN node";

/** A gate before a graph whose index of the articles' words is so far, one answer after another. */
function gateBefore(...states: readonly (readonly [string, number])[]): {
  readonly gate: FullTextGate;
  readonly asked: () => number;
} {
  let asked = 0;
  const read = async (): Promise<readonly (readonly unknown[])[]> => {
    const [state, percent] = states[asked] ?? ["ONLINE", 100];
    asked += 1;
    return [
      ["article_sort", "RANGE", "ONLINE", 100],
      ["article_text", "FULLTEXT", state, percent],
    ];
  };
  return { gate: fullTextGate({ read }), asked: () => asked };
}

test("a search of words that can't be answered yet is told how far the index is", async () => {
  const { gate } = gateBefore(["POPULATING", 34.7]);
  await expect(gate.pass(search)).rejects.toMatchObject({
    code: "INDEX_BUILDING",
    message: expect.stringContaining("34 % of it is done"),
  });
});

test("other questions pass without anything being asked", async () => {
  const { gate, asked } = gateBefore(["POPULATING", 34.7]);
  await gate.pass("MATCH (n:Article) RETURN n");
  expect(asked()).toBe(0);
});

test("once the index is built it is not looked at again", async () => {
  const { gate, asked } = gateBefore(["ONLINE", 100]);
  await gate.pass(search);
  await gate.pass(search);
  expect([await gate.share(), asked()]).toEqual([1, 1]);
});

test("an index that gets built lets searches pass from then on", async () => {
  const { gate } = gateBefore(["POPULATING", 99.99]);
  await expect(gate.pass(search)).rejects.toThrow("99 %");
  await expect(gate.pass(search)).resolves.toBeUndefined();
});

test("an index that failed is no reason to wait", async () => {
  const { gate } = gateBefore(["FAILED", 0]);
  await expect(gate.pass(search)).rejects.toMatchObject({ code: "ENGINE_FAILED" });
});
