import { endsWithPictureCredit } from "../../../src/page/roles/picture-credit.ts";
import { endsSentence } from "../../../src/page/roles/sentence-ends.ts";
import { readText } from "./read-text.ts";

test.each([
  "村民在晒谷。（张志强 摄）",
  "村民在晒谷。张志强/摄",
  "Growers dry their rice on the road. (Photo by Sam Ortiz)",
  "Growers dry their rice on the road. Sam Ortiz/Courier",
])("%p ends with who took a picture", (text) => {
  expect(endsWithPictureCredit(text)).toBe(true);
});

test("a text ends where only its reporter follows in brackets", () => {
  expect(endsSentence("会议强调，要把群众转移放在首位。（记者 张志强）")).toBe(true);
});

test("a story with a picture keeps its headline", () => {
  const reading = readText(
    "全市防汛会议召开\n\n市政府昨日召开会议，研究部署今年防汛工作，要求各县区落实责任，备足物资，做好巡查。会议强调，要把群众转移放在首位。（张志强 摄）\n",
  );
  expect(reading.articles.map(({ headline }) => headline)).toEqual(["全市防汛会议召开"]);
});

test("who took the picture of a story is credited", () => {
  const reading = readText(
    "全市防汛会议召开\n\n市政府昨日召开会议，研究部署今年防汛工作，要求各县区落实责任，备足物资，做好巡查。新华社发（张志强 摄）\n",
  );
  expect(reading.articles[0]?.authors).toMatchObject([{ name: "张志强", credit: "photographer" }]);
});

test("the two lines of a byline are read one by one", () => {
  const reading = readText(
    "Council closes old mill bridge\n\nBy DANA WHITCOMB\nThe Associated Press\n\nThe town council voted 5-2 Tuesday to close the old mill bridge for repairs that will last until October. Drivers will have to use the county road.\n",
    { language: "en", home: null },
  );
  expect(reading.articles[0]?.authors.map(({ name }) => name)).toEqual([
    "DANA WHITCOMB",
    "The Associated Press",
  ]);
});
