import type { Fragment } from "../../../src/page/find-blocks.ts";
import { findBlocks } from "../../../src/page/find-blocks.ts";
import { englishSense } from "../../../src/page/joins/english-sense.ts";
import { englishModel } from "../../../src/page/joins/open-model.ts";
import { readBreak } from "../../../src/page/joins/read-break.ts";

/** The names of the cues where one text goes on in the other. */
function cuesBetween(before: string, after: string): readonly string[] {
  const blocks = findBlocks(`${before}\n\n${after}\n`) as [Fragment, Fragment];
  const { cues } = readBreak(...blocks, englishSense(englishModel(), blocks));
  return cues.map(({ name }) => name);
}

test("what somebody is awaits a name", () => {
  expect(cuesBetween("said Vinalhaven captain", "Orrin Ames, who has fished.")).toContain(
    "nameAfterTitle",
  );
});

test("what somebody is awaits no sentence", () => {
  expect(cuesBetween("said Vinalhaven captain", "There was no answer.")).not.toContain(
    "nameAfterTitle",
  );
});

test("after a word for a thing no name is awaited", () => {
  expect(cuesBetween("She walked to the river", "Orrin Ames fished.")).not.toContain(
    "nameAfterTitle",
  );
});

test("“he” means nobody where the text before tells of no person", () => {
  expect(cuesBetween("Rain fell on the valley.", "He held on to it for a minute.")).toContain(
    "pronounUnknown",
  );
});

test("“he” may mean whoever the text before tells of", () => {
  expect(
    cuesBetween("Former driver Col Buckley, 84, was given the cord.", "He held on to it."),
  ).not.toContain("pronounUnknown");
});

test("“she” may mean whoever the same text told of", () => {
  expect(
    cuesBetween("Rain fell on the valley.", "Agronomist Priyanka Nair said she liked it."),
  ).not.toContain("pronounUnknown");
});

test("a straight quote mark before a word opens, and one after it closes", () => {
  expect(cuesBetween('"We practiced that very', 'play for a month," he said.')).toContain("closes");
});

test("straight quote marks that are closed leave nothing open", () => {
  expect(cuesBetween('"We practiced," he said', "to the coach.")).not.toContain("staysOpen");
});

test("straight quote marks in Chinese do not tell which way they turn", () => {
  expect(cuesBetween('他说:"我们练了', '一个月。"他笑了。')).not.toContain("closes");
});
