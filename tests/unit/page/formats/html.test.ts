import { pageTexts } from "../../../../src/page/index.ts";
import { articleNamed, readText } from "../read-text.ts";
import { firstIn, problemOf } from "./found-in.ts";

const htmlText = async (html: string): Promise<string> => {
  const [page] = await pageTexts(Buffer.from(html), "page.html");
  return page?.kind === "text" ? page.text : "";
};

test("the JSON-LD of an article tells its facts", async () => {
  expect(await firstIn("article.html")).toMatchObject({
    source: "article.html",
    title: "市医保局把窗口搬进社区",
    publication: "张家界晨讯",
    publishedOn: { value: "2024-05-16", precision: "day" },
    language: "zh",
  });
});

test("menus, lists of links and the imprint are no part of an article", async () => {
  const { text } = await firstIn("article.html");
  expect(text).not.toMatch(/首页|热点排行|版权所有/);
});

test("an article with JSON-LD is read as one, with its authors", async () => {
  const { text } = await firstIn("article.html");
  const { articles } = readText(text);
  expect(
    articles.map(({ headline, authors }) => [headline, authors.map(({ name }) => name)]),
  ).toEqual([["市医保局把窗口搬进社区", ["向小满", "石磊"]]]);
});

test("an article without JSON-LD is found, and its meta tags heeded", async () => {
  expect(await firstIn("plain-article.html")).toMatchObject({
    title: "Library opens its seed room",
    publication: "Vernon County Beacon",
    publishedOn: { value: "2024-05-16", precision: "day" },
    language: "en",
  });
});

test("an English article is read as one, with its author", async () => {
  const { text } = await firstIn("plain-article.html");
  const { authors } = articleNamed(readText(text), "Library opens its seed room");
  expect(authors.map(({ name }) => name)).toEqual(["Tom Aasen"]);
});

test("line breaks part paragraphs", async () => {
  const { text } = await firstIn("plain-article.html");
  expect(text).toContain("Norway in 1883.\n\nEach packet says");
});

test("a page of an old site is read in the encoding it declares", async () => {
  const { text } = await firstIn("old-site.html");
  expect(text.split("\n\n").map((paragraph) => paragraph.slice(0, 9))).toEqual([
    "怀化市举行消防演练",
    "本报讯（记者 杨小",
    "支队长罗建平说，今",
    "市场管理处主任丁一",
  ]);
});

test("the site's name is cut from a headline", async () => {
  expect((await firstIn("old-site.html")).title).toBe("怀化市举行消防演练");
});

test("a page without an article gives the whole text", async () => {
  expect((await firstIn("no-article.html")).text).toBe(
    "桑植县三座水库开闸放水\n\n永定区新开两条公交线\n\n慈利县茶农签下订单\n",
  );
});

test("a stated text that has lost its paragraphs is taken as the page shows it", async () => {
  const first = "5月15日清晨，水利局工作人员在水库值守，三道闸门依次开启，下游群众已提前接到通知。";
  const second = "局长符水生在现场介绍，此次放水按照调度方案分三个阶段进行，预计持续两天时间。";
  const stated = JSON.stringify({
    "@type": "NewsArticle",
    headline: "开闸",
    articleBody: first + second,
  });
  const text = await htmlText(
    `<html><head><script type="application/ld+json">${stated}</script></head><body><article><p>${first}</p><p>${second}</p></article></body></html>`,
  );
  expect(text).toBe(`开闸\n\n${first}\n\n${second}\n`);
});

test("an agency that is named as author is no byline", async () => {
  const stated = JSON.stringify({
    "@type": "NewsArticle",
    headline: "开闸",
    author: { "@type": "Organization", name: "新闻社" },
    articleBody: "三道闸门依次开启。\n下游群众已提前接到通知。",
  });
  const text = await htmlText(`<html><script type="application/ld+json">${stated}</script></html>`);
  expect(text).toBe("开闸\n\n三道闸门依次开启。\n\n下游群众已提前接到通知。\n");
});

test("JSON-LD that is broken is left aside", async () => {
  const text = await htmlText(
    `<html><script type="application/ld+json">{</script><body><p>三道闸门依次开启，下游沿岸群众已提前接到通知。</p></body></html>`,
  );
  expect(text).toContain("三道闸门依次开启");
});

test("scripts and styles are no text", async () => {
  const text = await htmlText("<html><style>p{}</style><script>var a</script><p>一</p></html>");
  expect(text).toBe("一\n");
});

test("markup that is nested very deep is read", async () => {
  const text = await htmlText(
    `<html><body>${"<div>".repeat(3000)}闸门开启${"</div>".repeat(3000)}`,
  );
  expect(text).toBe("闸门开启\n");
});

test("a page that shows nothing is refused", async () => {
  const { code, message } = await problemOf(
    Buffer.from("<!doctype html><html><body><div id=app></div></body></html>"),
    "app.html",
  );
  expect([code, message]).toEqual(["FILE_EMPTY", expect.stringContaining('"app.html"')]);
});
