import { readFileSync } from "node:fs";
import { readEnglish } from "./read-english.ts";

test("most of what an Ohio council story names is found", () => {
  expect(likeness("ohio-council")).toBeGreaterThan(0.95);
});

test("most of what a Texas accident story names is found", () => {
  expect(likeness("texas-crash")).toBeGreaterThan(0.95);
});

test("most of what a British hospital story names is found", () => {
  expect(likeness("british-hospital")).toBeGreaterThan(0.95);
});

test("most of what an agency's world story names is found", () => {
  expect(likeness("world-summit")).toBeGreaterThan(0.9);
});

test("most of what an Oregon sports story names is found", () => {
  expect(likeness("oregon-sports")).toBeGreaterThan(0.9);
});

test("most of what an obituary names is found", () => {
  expect(likeness("carolina-obituary")).toBeGreaterThan(0.9);
});

test("most of what a Vermont business story names is found", () => {
  expect(likeness("vermont-farm")).toBeGreaterThan(0.85);
});

/** F1 of the entities found, by kind and name, against those written under the story. */
function likeness(name: string): number {
  const { headline, body, expected, optional } = readFixture(name);
  const found = new Set(
    readEnglish(body, headline)
      .mentions.filter(({ form }) => form !== "anaphora")
      .map((mention) => `${mention.kind} ${mention.name}`),
  );
  const judged = [...found].filter((one) => !optional.has(one.slice(one.indexOf(" ") + 1)));
  const right = judged.filter((one) => expected.has(one)).length;
  return (2 * right) / (judged.length + expected.size);
}

interface Fixture {
  readonly headline: string;
  readonly body: string;
  /** `person Ann Lee` */
  readonly expected: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
}

function readFixture(name: string): Fixture {
  const url = new URL(`../../../fixtures/extract/english/${name}.txt`, import.meta.url);
  const [story = "", answers = ""] = readFileSync(url, "utf8").split("\n---\n");
  const [head = "", ...rest] = story.split("\n\n");
  const listed = (kind: string): readonly string[] =>
    (new RegExp(`^${kind}: (.*)$`, "m").exec(answers)?.[1] ?? "").split("; ");
  const kinds = ["person", "organization", "location"];
  return {
    headline: head.split("\n")[0] ?? "",
    body: rest.join("\n\n"),
    expected: new Set(kinds.flatMap((kind) => listed(kind).map((one) => `${kind} ${one}`))),
    optional: new Set(listed("optional")),
  };
}
