import { pageTexts } from "../../../../src/page/index.ts";
import { readText } from "../read-text.ts";
import { codeOf, firstIn, refusedIn, textsIn } from "./found-in.ts";

test("each item of a feed is a page", async () => {
  expect((await textsIn("feed.xml")).map(({ source }) => source)).toEqual([
    "feed.xml#1",
    "feed.xml#2",
  ]);
});

test("an item tells its facts, and the feed those of all", async () => {
  expect(await firstIn("feed.xml")).toMatchObject({
    title: "桑植县三座水库今日开闸放水",
    publication: "张家界晨讯",
    publishedOn: { value: "2024-05-15", precision: "day" },
    language: "zh",
  });
});

test("an item's whole text is taken rather than its summary", async () => {
  expect((await firstIn("feed.xml")).text).toBe(
    "桑植县三座水库今日开闸放水\n\n作者 向小满\n\n5月15日清晨，桑植县水利局工作人员在赤溪水库值守，三道闸门依次开启。\n\n县水利局局长符水生介绍，此次放水分三个阶段进行，下游沿岸群众已提前接到通知。\n",
  );
});

test("an item is read as one article, with its author", async () => {
  const { articles } = readText((await firstIn("feed.xml")).text);
  expect(
    articles.map(({ headline, authors }) => [headline, authors.map(({ name }) => name)]),
  ).toEqual([["桑植县三座水库今日开闸放水", ["向小满"]]]);
});

test("escaped HTML in an item is read as HTML", async () => {
  expect((await textsIn("feed.xml"))[1]?.text).toContain("免费乘坐 & 学生半价。");
});

test("an item without text is refused by itself", async () => {
  expect(await refusedIn("feed.xml")).toEqual([["feed.xml#3", "FILE_EMPTY"]]);
});

test("Atom's XHTML is read with its words in order", async () => {
  expect((await firstIn("feed.atom")).text).toContain(
    "deputies and firefighters will train together at the fairgrounds every Tuesday in June.\n\nFire Chief",
  );
});

test("Atom's entries tell their facts", async () => {
  expect(await firstIn("feed.atom")).toMatchObject({
    title: "Sheriff’s office & fire department train together",
    publication: "Vernon County Beacon",
    publishedOn: { value: "2024-05-16", precision: "day" },
    language: "en",
  });
});

test("Atom's escaped HTML is read as HTML", async () => {
  expect((await textsIn("feed.atom"))[1]?.text).toContain("WESTBY, Wis. — Mayor Lyle Hanson said");
});

test("a feed is known by its content, whatever its name", async () => {
  const xml = `<rss version="2.0"><channel><item><title>一</title><description>二</description></item></channel></rss>`;
  const found = await pageTexts(Buffer.from(xml), "-");
  expect(found.map(({ source }) => source)).toEqual(["-#1"]);
});

test("XML that is no feed is refused", async () => {
  expect(await codeOf("no-feed.xml")).toBe("FILE_FORMAT");
});

test("a feed that is cut off is refused", async () => {
  expect(await codeOf("cut-off.xml")).toBe("FILE_BROKEN");
});

test("entities that grow without end are not let grow", async () => {
  const entities = [..."bcdefghij"].map((name, i) => {
    const before = String.fromCharCode("a".charCodeAt(0) + i);
    return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
  });
  const xml = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "开闸">${entities.join("")}]><rss><channel><item><title>一</title><description>&j;</description></item></channel></rss>`;
  const [page] = await pageTexts(Buffer.from(xml), "bomb.xml").catch(() => []);
  expect(page?.kind === "text" ? page.text.length : 0).toBeLessThan(1000);
});
