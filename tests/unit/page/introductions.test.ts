import { type Fragment, findBlocks } from "../../../src/page/find-blocks.ts";
import { englishSense } from "../../../src/page/joins/english-sense.ts";
import { findIntroductions, type Introductions } from "../../../src/page/joins/introductions.ts";
import { englishModel } from "../../../src/page/joins/open-model.ts";

interface Page {
  readonly blocks: readonly Fragment[];
  readonly introductions: Introductions;
}

function page(...texts: readonly string[]): Page {
  const blocks = findBlocks(`${texts.join("\n\n")}\n`);
  return { blocks, introductions: findIntroductions(blocks, englishSense(englishModel(), blocks)) };
}

const clerk = "Heather Nickle, who counts the ballots, opened the doors at seven.";
const nickle = "Nickle said that nobody had come.";

/** Names and words of the cues at the last place of a text. */
function lastOf({ introductions }: Page, text: readonly Fragment[]): readonly string[] {
  return introductions(text, text.length - 1).map(({ name, words }) => `${name} ${words}`);
}

function firstOf({ introductions }: Page, text: readonly Fragment[]): readonly string[] {
  return introductions(text, 0).map(({ name, words }) => `${name} ${words}`);
}

test("whoever was introduced before may be called by the surname", () => {
  const read = page(clerk, nickle);
  expect(lastOf(read, read.blocks)).toEqual([]);
});

test("whoever is introduced only afterwards may not", () => {
  const read = page(clerk, nickle);
  expect(firstOf(read, read.blocks.toReversed())).toEqual(["namedEarly nickle"]);
});

test("nor whoever another story introduces", () => {
  const read = page(clerk, nickle);
  expect(lastOf(read, read.blocks.slice(1))).toEqual(["namedElsewhere nickle"]);
});

test("a name that the page never tells in full says nothing", () => {
  const read = page("Nickle said that nobody had come.", "Rain is expected at noon.");
  expect(lastOf(read, read.blocks.slice(0, 1))).toEqual([]);
});

test("a title before the surname introduces nobody", () => {
  const read = page(clerk, "Mrs. Nickle said that nobody had come.");
  expect(firstOf(read, read.blocks.toReversed())).toEqual(["namedEarly nickle"]);
});

test("an initial or a nickname may stand in a full name", () => {
  const read = page('Harold "Bud" Vanek met James W. Long.', "Vanek and Long shook hands.");
  expect(firstOf(read, read.blocks.toReversed())).toEqual(["namedEarly vanek", "namedEarly long"]);
});

test("a body is taken up by what it is", () => {
  const read = page("It came to the Eden Valley Water District.", "Wells of the district ran dry.");
  expect(firstOf(read, read.blocks.toReversed())).toEqual(["thingEarly district"]);
});

test("a thing is told of before it is the thing", () => {
  const read = page("A village shop will close.", "Customers loved the shop.");
  expect(firstOf(read, read.blocks.toReversed())).toEqual(["thingEarly shop"]);
});

test("what a block tells of itself it takes from no other", () => {
  const read = page("A village shop will close.", "One shop is left. Customers love the shop.");
  expect(lastOf(read, read.blocks.slice(1))).toEqual([]);
});

test("what any page has is introduced by a name alone", () => {
  const read = page("Some county roads will close.", "Drivers told the county.");
  expect(lastOf(read, read.blocks.slice(1))).toEqual([]);
});

test("the next and the last are no things", () => {
  const read = page("A last bus left at noon.", "The last was full.");
  expect(lastOf(read, read.blocks.slice(1))).toEqual([]);
});

test("places are named without being introduced", () => {
  const read = page("She studied at the University of Northern Iowa.", "Rain fell in Iowa.");
  expect(lastOf(read, read.blocks.slice(1))).toEqual([]);
});

test("a thing that many blocks introduce tells the less of where it belongs", () => {
  const read = page("A shop will close.", "Another shop will open.", "Customers love the shop.");
  expect(read.introductions(read.blocks.slice(2), 0).map(({ value }) => value)).toEqual([0.5]);
});
