import { readFileSync } from "node:fs";
import { readEnglish } from "../unit/extract/english/read-english.ts";

/** F1 of the entities found in an English story, by kind and name, against those written under it. */
export function likeness(name: string): number {
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

const folder = new URL("../fixtures/extract/english/", import.meta.url);

interface Fixture {
  readonly headline: string;
  readonly body: string;
  /** `person Ann Lee` */
  readonly expected: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
}

function readFixture(name: string): Fixture {
  const url = new URL(`${name}.txt`, folder);
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
