import { articleBody, Problem } from "../../../src/domain/index.ts";
import { articleNamed, fixture, readText } from "./read-text.ts";

const blocks = (...texts: readonly string[]): string => `${texts.join("\n\n")}\n`;

test("the masthead gives paper, date and page where the caller gives none", () => {
  const { page } = readText(fixture("huaihua-easy.txt"));
  expect([page.publication?.name, page.publishedOn?.value, page.number]).toEqual([
    "五溪晨报",
    "2024-05-12",
    "3",
  ]);
});

test("an English masthead gives paper, date and page", () => {
  const { page } = readText(fixture("marshalltown-easy.txt"));
  expect([page.publication?.name, page.publishedOn?.value, page.number]).toEqual([
    "Marshall County Sentinel",
    "2023-09-14",
    "A3",
  ]);
});

test("what the caller knows counts more than the masthead", () => {
  const known = { publication: "江城日报", number: "A7" };
  const { page } = readText(fixture("huaihua-easy.txt"), known);
  expect([page.publication?.name, page.number]).toEqual(["江城日报", "A7"]);
});

test("kicker, headline and subhead are told apart", () => {
  const article = articleNamed(
    readText(fixture("huaihua-easy.txt")),
    "全市防汛抗灾工作视频会议召开",
  );
  expect([article.kicker, article.subhead]).toEqual([
    "压实责任 备足物资 强化演练",
    "龙启明讲话 杨若水主持",
  ]);
});

test("a bare byline stands before the body and is credited", () => {
  const article = articleNamed(readText(fixture("huaihua-easy.txt")), "门诊慢特病实现“免申即享”");
  expect(article.text.slice(0, article.bodyStart)).toBe(
    "门诊慢特病实现“免申即享”\n本报记者 蒲艳红\n",
  );
  expect(article.authors).toMatchObject([{ name: "蒲艳红", credit: "reporter" }]);
});

test("an agency's dateline gives agency, place and the day in the page's year", () => {
  const article = articleNamed(
    readText(fixture("huaihua-easy.txt")),
    "中方愿同太平洋岛国深化气候合作",
  );
  expect([article.agency, article.datelinePlace, article.publishedOn?.value]).toEqual([
    "新华社",
    "北京",
    "2024-05-09",
  ]);
});

test("a story without dateline has no date of its own", () => {
  const article = articleNamed(readText(fixture("huaihua-easy.txt")), "更正");
  expect(article.publishedOn).toBeNull();
});

test("traditional characters stay as they are printed", () => {
  const article = articleNamed(readText(fixture("longyan-medium.txt")), "何啟明會見印尼龍岩鄉親");
  expect(article.authors).toMatchObject([{ name: "蘇婉清", credit: "reporter" }]);
  expect(article.publishedOn?.value).toBe("2023-10-17");
});

test("a caption is an article of its own, credited to the photographer", () => {
  const caption = articleNamed(readText(fixture("longyan-medium.txt")), null);
  expect(caption.authors).toMatchObject([{ name: "李貴海", credit: "photographer" }]);
});

test("a text that breaks off is marked and told as a doubt", () => {
  const reading = readText(fixture("longyan-medium.txt"));
  const article = articleNamed(reading, "河田雞 “啼”出新產業");
  expect(article.truncated).toBe(true);
  expect(reading.doubts).toContain(
    '"河田雞 “啼”出新產業" breaks off: its last sentence has no end.',
  );
});

test("an English word broken at a column's end is whole again", () => {
  const article = articleNamed(
    readText(fixture("marshalltown-easy.txt")),
    "Deputy pulls driver from flooded ditch",
  );
  expect(articleBody(article)).toContain("broke the rear window with a baton");
});

test("an English wire story is credited to its agency", () => {
  const article = articleNamed(
    readText(fixture("marshalltown-easy.txt")),
    "WMO flags record summer heat",
  );
  expect([article.agency, article.datelinePlace]).toEqual(["AP", "GENEVA"]);
});

test("an English wire story is of the day that its first lines name", () => {
  const article = articleNamed(
    readText(fixture("marshalltown-easy.txt")),
    "WMO flags record summer heat",
  );
  expect(article.publishedOn?.value).toBe("2023-09-06");
});

test("editors and masthead belong to no article", () => {
  const { blocks: read } = readText(fixture("huaihua-easy.txt"));
  expect(read.filter(({ article }) => article === null).map(({ role }) => role)).toEqual([
    "masthead",
    "credits",
  ]);
});

test("a block says after which one it is read, and why", () => {
  const { blocks: read } = readText(fixture("huaihua-easy.txt"));
  expect(read[6]?.join).toMatchObject({ after: read[5]?.id, runsOn: true });
  expect(read[6]?.join?.reasons).toContainEqual(expect.stringMatching(/^it follows on the page/));
});

test("a paragraph that stands twice is read once", () => {
  const paragraph = "全镇今年新修机耕道十二公里，三百多户村民的稻谷可以直接用车拉回家。";
  const text = blocks(
    "机耕道修到田边",
    `本报讯（记者 王小明）入秋以来，水口镇田间一片繁忙。${paragraph}`,
    paragraph,
  );
  expect(
    readText(text).articles.map((article) => article.text.split(paragraph).length - 1),
  ).toEqual([1]);
});

test("a character printed on both sides of a break is read once", () => {
  const text = blocks(
    "志愿者进社区",
    "本报讯（通讯员 李明）周末，志愿者来到桥头社区清扫楼道，在共建家园中发挥积",
    "积极作用，居民纷纷点赞。",
  );
  expect(articleBody(readText(text).articles[0] ?? fail())).toContain("发挥积极作用");
});

test("a name that ends as the next word begins loses nothing", () => {
  const text = blocks(
    "土鸡出山",
    "本报讯（通讯员 李明）近年来，走林下养鸡路子的河田镇",
    "镇长涂水根介绍，全镇年出栏土鸡两百万只。",
  );
  expect(articleBody(readText(text).articles[0] ?? fail())).toContain("河田镇镇长涂水根");
});

test("two articles that begin alike have ids of their own", () => {
  const text = blocks(
    "简讯",
    "本报讯（记者 王明）大桥昨日合龙。",
    "简讯",
    "本报讯（记者 李红）剧院今日开门。",
  );
  expect(new Set(readText(text).articles.map(({ id }) => id)).size).toBe(2);
});

test("a text without article is refused by name", () => {
  expect(() => readText("2024年5月12日 星期日 第3版\n", { source: "empty.txt" })).toThrow(Problem);
  expect(() => readText("2024年5月12日 星期日 第3版\n", { source: "empty.txt" })).toThrow(
    /"empty.txt" holds no article/,
  );
});

function fail(): never {
  throw new Error("no article");
}
