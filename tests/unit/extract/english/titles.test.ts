import { titlesIn } from "./read-english.ts";

test("titles before names go to each name of the list", () => {
  expect(
    titlesIn(
      "The Vernon County Board of Supervisors met. Vice Chairwoman Rosa Diaz and Supervisor Grant Wells agreed.",
    ),
  ).toEqual([
    "Rosa Diaz: Vice Chairwoman @ Vernon County Board of Supervisors",
    "Grant Wells: Supervisor @ Vernon County Board of Supervisors",
  ]);
});

test("a plural title goes to all who follow", () => {
  expect(
    titlesIn("The Erie City Council met. Councilmen Grant Russel and Dennis Hall voted no."),
  ).toEqual([
    "Grant Russel: Councilman @ Erie City Council",
    "Dennis Hall: Councilman @ Erie City Council",
  ]);
});

test("the organization stands before the title", () => {
  expect(titlesIn("Toledo City Council member Ann Lee voted yes.")).toEqual([
    "Ann Lee: member @ Toledo City Council",
  ]);
});

test("a people's name before a title means the country", () => {
  expect(titlesIn("Kenyan President William Ruto spoke.")).toEqual([
    "William Ruto: President @ Kenya",
  ]);
});

test("letters before a title mean the organization", () => {
  expect(titlesIn("U.N. Secretary-General Antonio Guterres spoke.")).toEqual([
    "Antonio Guterres: Secretary-General @ United Nations",
  ]);
});

test("a title in small letters before a name is a title", () => {
  expect(titlesIn("They were led by coach Ben Lee all year.")).toEqual([
    "Ben Lee: coach @ ? private",
  ]);
});

test("an office follows a name and a comma", () => {
  expect(titlesIn("Ann Lee, mayor of Toledo, agreed.")).toEqual(["Ann Lee: mayor @ Toledo"]);
});

test("a private office follows a name", () => {
  expect(titlesIn("Mark Price, an agronomist with Keller Seed, agreed.")).toEqual([
    "Mark Price: agronomist @ Keller Seed private",
  ]);
});

test("an office stands before a comma and the name", () => {
  expect(
    titlesIn("Keller Tools Inc. will move. Its vice president, Anita Cole, was glad."),
  ).toEqual(["Anita Cole: vice president @ Keller Tools Inc. private"]);
});

test("a president of a firm holds no public office", () => {
  expect(titlesIn("Tom Burke, president of Keller Tools Inc., agreed.")).toEqual([
    "Tom Burke: president @ Keller Tools Inc. private",
  ]);
});

test("former and acting are told", () => {
  expect(titlesIn("Former Sheriff Ann Lee met acting Police Chief Tom Burke.")).toEqual([
    "Ann Lee: Sheriff @ ? (former)",
    "Tom Burke: Police Chief @ ? (acting)",
  ]);
});

test("the title of the next person is not the one's before", () => {
  expect(titlesIn("Board Chairman Dale Hill, Sheriff Ann Lee and others came.")).toEqual([
    "Dale Hill: Board Chairman @ ?",
    "Ann Lee: Sheriff @ ?",
  ]);
});

test("a title does not reach over a line's end", () => {
  expect(titlesIn("They heard from the MP\nTom Burke was there.")).toEqual([]);
});
