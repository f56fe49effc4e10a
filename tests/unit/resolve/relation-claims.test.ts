import type { PageGraph } from "../../../src/domain/index.ts";
import { englishGraphOf, graphOf } from "./small-page.ts";

/** What the sentence says as `modality: subject verb object`. */
function told(text: string): readonly string[] {
  return toldOf(graphOf(text));
}

function toldOf(graph: PageGraph): readonly string[] {
  const nameOf = (id: string | null): string =>
    graph.entities.find((entity) => entity.id === id)?.name ?? "-";
  return graph.articles
    .flatMap(({ claims }) => claims)
    .filter(({ kind }) => kind !== "holdsPosition")
    .map((c) => `${c.modality}: ${nameOf(c.subject)} ${c.title} ${nameOf(c.object)}`);
}

test.each([
  ["市长何远舟会见海川集团董事长温知行。", ["stated: 何远舟 会见 温知行"]],
  ["市长何远舟在北京同法国总统马克龙举行会谈。", ["stated: 何远舟 会谈 马克龙"]],
  ["市长何远舟与印度总理莫迪通电话。", ["stated: 何远舟 通电话 莫迪"]],
  ["副市长韩立群到慈利县调研防汛工作。", ["stated: 韩立群 调研 慈利县"]],
  ["市委书记田亦农深入桑植县利福塔镇走访慰问。", ["stated: 田亦农 走访 利福塔镇"]],
  ["市委书记田亦农将赴慈利县调研。", ["planned: 田亦农 调研 慈利县"]],
  ["市长何远舟取消了对慈利县的访问。", []],
  ["县长王子川没有会见市长何远舟。", ["denied: 王子川 会见 何远舟"]],
  ["法国总统马克龙访问北京。", ["stated: 马克龙 访问 北京市"]],
  [
    "副市长韩立群、屈未晚到慈利县调研。",
    ["stated: 韩立群 调研 慈利县", "stated: 屈未晚 调研 慈利县"],
  ],
  [
    "慈利县委书记楚天阔、县长王一遥到江垭镇调研。",
    ["stated: 楚天阔 调研 江垭镇", "stated: 王一遥 调研 江垭镇"],
  ],
  ["市长何远舟讲话。市长助理韩立群到会。", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("who is met holds no office by it", () => {
  const graph = graphOf("市长何远舟会见温知行董事长。");
  const met = graph.articles.flatMap(({ claims }) => claims).find(({ kind }) => kind === "met");
  expect(met?.position).toBeNull();
});

test("a claim's span begins with the subject and holds what says it", () => {
  const graph = graphOf("今天，副市长韩立群到慈利县调研。");
  const [article] = graph.articles;
  const claim = article?.claims.find(({ kind }) => kind === "visited");
  expect(article?.article.text.slice(claim?.span.start, claim?.span.end)).toBe(
    "韩立群到慈利县调研",
  );
});

test.each([
  ["护士长何小满荣获“最美护士”称号。", ["stated: 何小满 最美护士 -"]],
  ["教师何小满被张家界市总工会授予五一劳动奖章。", ["stated: 何小满 五一劳动奖章 张家界市总工会"]],
  ["湖南省人民政府授予教师何小满“劳动模范”称号。", ["stated: 何小满 劳动模范 湖南省人民政府"]],
  [
    "湖南省人民政府授予教师何小满、法官周远航“劳动模范”称号。",
    ["stated: 何小满 劳动模范 湖南省人民政府", "stated: 周远航 劳动模范 湖南省人民政府"],
  ],
  ["民警何小满荣立二等功。", ["stated: 何小满 二等功 -"]],
  ["桑植县公安局通报表扬民警何小满。", ["stated: 何小满 通报表扬 桑植县公安局"]],
  ["民警何小满受到桑植县公安局通报表彰。", ["stated: 何小满 通报表彰 桑植县公安局"]],
  ["民警何小满没有受到桑植县公安局表彰。", ["denied: 何小满 表彰 桑植县公安局"]],
  ["教师何小满去年加入张家界市作家协会。", ["stated: 何小满 加入 张家界市作家协会"]],
  ["教师何小满是张家界市作家协会的会员。", ["stated: 何小满 是 张家界市作家协会"]],
  ["教师何小满拟加入张家界市作家协会。", ["planned: 何小满 加入 张家界市作家协会"]],
  ["县长王子川表示，获得表彰的人不多。", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["Mayor Ann Lee met Governor Kim Reynolds on Monday.", ["stated: Ann Lee met Kim Reynolds"]],
  ["Mayor Ann Lee will meet with Tom Burke next week.", ["planned: Ann Lee meet with Tom Burke"]],
  ["Mayor Ann Lee refused to meet Tom Burke.", ["denied: Ann Lee meet Tom Burke"]],
  ["Mayor Ann Lee met reporters. Tom Burke stayed away.", []],
  ["Mayor Ann Lee said the board met before Tom Burke came.", []],
  ["Mayor Ann Lee visited Vernon County on Monday.", ["stated: Ann Lee visited Vernon County"]],
  ["Mayor Ann Lee plans to visit China in May.", ["planned: Ann Lee visit 中国"]],
  [
    "Ann Lee received the Smith Prize from the Vernon County Historical Society.",
    ["stated: Ann Lee Smith Prize Vernon County Historical Society"],
  ],
  ["Ann Lee won the Smith Prize.", ["stated: Ann Lee Smith Prize -"]],
  [
    "Ann Lee joined the Vernon County Historical Society in 1999.",
    ["stated: Ann Lee joined Vernon County Historical Society"],
  ],
])("%s", (text, expected) => {
  expect(toldOf(englishGraphOf("US-WI-123", `${text}\n`))).toEqual(expected);
});

test("who is only to be appointed holds no position yet", () => {
  const graph = graphOf("经研究，教师何小满拟任桑植县财政局局长，现予公示。");
  const claims = graph.articles.flatMap((article) => article.claims);
  expect(claims.map(({ title, modality, position }) => [title, modality, position])).toEqual([
    ["局长", "planned", null],
  ]);
  expect(graph.positions).toEqual([]);
});

test("who is in one office and to come into another has both, told apart", () => {
  const graph = graphOf("何小满，现任桑植县财政局副局长，拟任桑植县审计局局长。");
  const claims = graph.articles.flatMap((article) => article.claims);
  expect(claims.map(({ title, modality }) => `${title}: ${modality}`)).toContain("局长: planned");
});
