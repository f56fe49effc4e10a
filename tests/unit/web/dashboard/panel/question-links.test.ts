import {
  playgroundLink,
  tableLink,
} from "../../../../../src/web/dashboard/panel/question-links.ts";
import { fileName } from "../../../../../src/web/dashboard/panel/save-file.ts";
import { readShareLink } from "../../../../../src/web/shared/share-link.ts";

const question = { name: "timeline", text: "query Timeline { timeline { interval } }\n" };

test("a question opens in the playground with its variables", () => {
  const link = playgroundLink("http://here", question, { interval: "DAY", to: null });
  expect(readShareLink(new URL(link).hash)).toEqual({
    kind: "operation",
    operation: {
      query: "query Timeline { timeline { interval } }",
      variables: '{\n  "interval": "DAY"\n}',
    },
  });
});

test("the address of a table writes lists and inputs as /q reads them", () => {
  const link = tableLink(question, { kinds: ["PERSON", "LOCATION"], of: { id: "a" }, from: null });
  expect(link).toBe("/q/timeline.csv?kinds=PERSON&kinds=LOCATION&of=%7B%22id%22%3A%22a%22%7D");
});

test("a title becomes a file's name without what systems forbid", () => {
  expect(fileName('a/b: "c"', "png")).toBe("a-b-c.png");
});
