import { findEnglishMentions } from "../../../../src/extract/english/find-english-mentions.ts";
import { openGazetteer } from "../../../../src/places/index.ts";
import { englishArticle, mentionsIn, readEnglish } from "./read-english.ts";

test("a mention's text stands at its span", () => {
  const article = englishArticle(
    "ERIE — Mayor Ann Lee of Erie said the Erie School Board will meet.",
  );
  const { mentions } = findEnglishMentions(
    article,
    { language: "en", home: null },
    openGazetteer(),
  );
  const cut = mentions.map(({ span }) => article.text.slice(span.start, span.end));
  expect(cut).toEqual(mentions.map(({ text }) => text));
});

test("paragraphs count from the headline", () => {
  const { mentions } = readEnglish("Nothing here.\nTom Burke said so.");
  expect(mentions.map(({ paragraph }) => paragraph)).toEqual([2]);
});

test("sentences count from the headline", () => {
  const { mentions } = readEnglish("Nothing here. Tom Burke said so.");
  expect(mentions.map(({ sentence }) => sentence)).toEqual([2]);
});

test("a surname alone means the person named in full", () => {
  expect(mentionsIn("Tom Burke spoke first. But Burke left early.")).toEqual([
    "person Tom Burke",
    "person Burke = Tom Burke",
  ]);
});

test("a hyphenated surname behind Mr means the person named in full", () => {
  expect(mentionsIn("Simon Pell-Howarth spoke. Mr Pell-Howarth left.")).toContain(
    "person Pell-Howarth = Simon Pell-Howarth",
  );
});

test("Mrs. means the woman of two who bear the surname", () => {
  expect(mentionsIn("Walter Hodge and Ellen Hodge farmed. Mrs. Hodge taught.")).toContain(
    "person Hodge = Ellen Hodge",
  );
});

test("a given name joined to a full name shares its surname", () => {
  expect(mentionsIn("She was the daughter of Otto and Hilda Krause.")).toEqual([
    "person Otto = Otto Krause",
    "person Hilda Krause",
  ]);
});

test("particles and suffixes belong to a name", () => {
  expect(mentionsIn("Maria de la Cruz met Walter T. Hodge Jr. there.")).toEqual([
    "person Maria de la Cruz",
    "person Walter T. Hodge Jr.",
  ]);
});

test("a Chinese surname that is an English pronoun is a surname within a sentence", () => {
  expect(mentionsIn("The class is taught by He Yining, a visiting teacher.")).toEqual([
    "person He Yining",
  ]);
});

test("a name that is corrected away is nobody's", () => {
  expect(mentionsIn("She is Joan Stuve, not Jean Stuve.")).toEqual(["person Joan Stuve"]);
});

test("two capitals behind the are no person", () => {
  expect(mentionsIn("They watched the Northern Lights from a hill.")).toEqual([]);
});

test("weekdays, months and peoples are no names", () => {
  expect(mentionsIn("On Tuesday, many Americans voted. In April the Germans follow.")).toEqual([]);
});

test("a place in a quoted title is not mentioned", () => {
  expect(mentionsIn('She read "The House on Mango Street" aloud.')).toEqual([]);
});

test("a place within an organization's name is not mentioned", () => {
  expect(mentionsIn("The Ohio Department of Health agreed.")).toEqual([
    "organization Ohio Department of Health",
  ]);
});

test("a dateline's place is named in ordinary letters", () => {
  expect(mentionsIn("ST. ALBANS — It rained.")).toEqual(["location ST. ALBANS = St. Albans"]);
});

test("a dateline gives region and agency too", () => {
  expect(mentionsIn("NAIROBI, Kenya (AP) — It rained.")).toEqual([
    "location NAIROBI = Nairobi",
    "location Kenya",
    "organization AP = The Associated Press",
  ]);
});

test("letters in brackets and later mean the name they shorten", () => {
  expect(
    mentionsIn("The Iowa Department of Transportation will pay. The DOT will also plow."),
  ).toEqual([
    "organization Iowa Department of Transportation",
    "organization DOT = Iowa Department of Transportation",
  ]);
});

test("a name without its company mark means the company", () => {
  expect(mentionsIn("Keller Tools Inc. will move. Keller Tools employs 40.")).toEqual([
    "organization Keller Tools Inc.",
    "organization Keller Tools = Keller Tools Inc.",
  ]);
});

test("a county's office is completed by the one county of the story", () => {
  expect(
    mentionsIn("It happened in Polk County. The Sheriff's Office is looking into it."),
  ).toEqual([
    "location Polk County",
    "organization Sheriff's Office = Polk County Sheriff's Office",
  ]);
});

test("University of and Bank of make names", () => {
  expect(
    mentionsIn("He moved from the University of Northern Iowa to the Bank of England."),
  ).toEqual(["organization University of Northern Iowa", "organization Bank of England"]);
});

test("a woman called Hall is no hall", () => {
  expect(mentionsIn("Prizes went to Barbara Hall, 64.")).toEqual(["person Barbara Hall"]);
});

test("an employer is known by the words before it", () => {
  expect(mentionsIn("She worked for Agrivia until 2019.")).toEqual(["organization Agrivia"]);
});

test("a team is known by a game", () => {
  expect(
    mentionsIn("Lenox beat the Conrad Rockets 34-13. The quarterback threw two touchdowns."),
  ).toEqual(["organization Lenox", "organization Conrad Rockets"]);
});

test("in a story without a game the same words are no team", () => {
  expect(mentionsIn("We saw the Tall Cedars on the way.")).toEqual([]);
});

test("a person's home is a place without any list", () => {
  expect(mentionsIn("Tyler Brandt, 24, of Gilman was hurt.")).toContain("location Gilman");
});

test("what stands in a row with a place is a place", () => {
  expect(mentionsIn("Storms hit farms in Colo, Zearing and Nevada.")).toEqual([
    "location Colo",
    "location Zearing",
    "location Nevada",
  ]);
});

test("a given name before a river's name does not make it a person", () => {
  expect(mentionsIn("The John Day River rose.")).toEqual(["location John Day River"]);
});

test("a town of the gazetteer with an article is no person", () => {
  expect(mentionsIn("Families in La Farge left.", "Briefly")).toEqual(["location La Farge"]);
});

test("a headline in title case names only what the body names", () => {
  expect(
    mentionsIn("Tom Burke resigned Monday.", "Burke Quits After Stormy Meeting Over Grand Plaza"),
  ).toEqual(["person Burke = Tom Burke", "person Tom Burke"]);
});

test("he and she point to whom they may mean", () => {
  expect(mentionsIn("Ann Lee met Tom Burke. She was glad.")).toEqual([
    "person Ann Lee",
    "person Tom Burke",
    "person She = Ann Lee (points)",
  ]);
});

test("a pronoun in quoted speech is left alone", () => {
  expect(mentionsIn('Tom Burke was asked. "He is late," Burke said.')).toEqual([
    "person Tom Burke",
    "person Burke = Tom Burke",
  ]);
});

test("the board points to the board last named", () => {
  expect(mentionsIn("The Erie School Board met. Later the board voted.")).toEqual([
    "organization Erie School Board",
    "organization the board = Erie School Board (points)",
  ]);
});

test("a board meeting points to no board", () => {
  expect(mentionsIn("The Erie School Board voted. The board meeting was long.")).toEqual([
    "organization Erie School Board",
  ]);
});

test("a team of a high school game is the high school", () => {
  const text =
    "Senior guard Tom Burke scored 20 points as North Erie beat South Polk 48-47 in the season's last quarter, his coach said.";
  expect(mentionsIn(text)).toContain("organization North Erie = North Erie High School");
});

test("a team of a college game goes by its own name", () => {
  const text =
    "Senior guard Tom Burke scored 20 points as North Erie beat South Polk 48-47 in the college season's last quarter, his coach said.";
  expect(mentionsIn(text)).toContain("organization North Erie");
});

test.each(["Long Qiming", "Xiang Wei-yang", "Ouyang Na", "Song Meiling"])(
  "%s is a name in pinyin, though its words may be everyday ones",
  (name) => {
    expect(mentionsIn(`${name}, mayor of Erie, spoke.`)).toContain(`person ${name}`);
  },
);

test("a listed place before its mayor is a place", () => {
  expect(mentionsIn("The guests met Hangzhou Mayor Yao Gaoyuan.")).toContain("location Hangzhou");
});
