import { readText } from "../read-text.ts";
import { codeOf, firstIn, fixtureBytes, problemOf, refusedIn, textsIn } from "./found-in.ts";

const blocksOf = (text: string): readonly string[] => text.trim().split("\n\n");

test("the columns of a Chinese page are read one after another", async () => {
  const { text } = await firstIn("columns-zh.pdf");
  expect(blocksOf(text).map((block) => block.slice(0, 8))).toEqual([
    "澧水晨讯 202",
    "桑植县三座水库今",
    "本报记者 向小满",
    "5月15日清晨，",
    "当天上午，利福塔",
    "在下游的岩板村，",
    "据张家界市水利局",
    "永定区新开两条乡",
    "本报讯（记者 田",
    "首班车上，乘客覃",
    "慈利县茶农签下出",
    "本报讯（通讯员 ",
    "慈利县农业农村局",
  ]);
});

test("a Chinese page becomes its articles", async () => {
  const { articles } = readText((await firstIn("columns-zh.pdf")).text, { home: "4308" });
  expect(articles.map(({ headline }) => headline)).toEqual([
    "桑植县三座水库今日开闸放水",
    "永定区新开两条乡村公交线",
    "慈利县茶农签下出口订单",
  ]);
});

test("radicals become the characters they stand for", async () => {
  const { text } = await firstIn("columns-zh.pdf");
  expect(text).toContain("逐户提醒临水住户转移家");
});

test("no radical is left", async () => {
  expect((await firstIn("columns-zh.pdf")).text).not.toMatch(/[\u2e80-\u2fdf]/);
});

test("each page of a PDF is a page", async () => {
  expect((await textsIn("columns-en.pdf")).map(({ source }) => source)).toEqual([
    "columns-en.pdf#1",
    "columns-en.pdf#2",
  ]);
});

test("a PDF of one page has its own name as source", async () => {
  expect((await firstIn("columns-zh.pdf")).source).toBe("columns-zh.pdf");
});

test("wide gaps between words are no gutters", async () => {
  const { text } = await firstIn("columns-en.pdf");
  expect(text).toContain(
    "VIROQUA, Wis. — The Vernon\nCounty Board voted Tuesday to\nreplace the one-lane bridge over\n",
  );
});

test("a masthead stays one line", async () => {
  const { text } = await firstIn("columns-en.pdf");
  expect(blocksOf(text)[0]).toBe("Vernon County Beacon | Thursday, May 16, 2024 | Page A2");
});

test("a paragraph that a column's end cuts is put together", async () => {
  const { text } = await firstIn("columns-en.pdf");
  expect(text).toContain('percent of the bill. "Nobody\nwanted to be the supervisor who\n');
});

test("text in a Chinese encoding, without its font, is read", async () => {
  expect((await firstIn("chinese-encoding.pdf")).text).toBe(
    "怀化市举行消防演练\n\n本报讯（记者 杨小禾）五月九日，怀化市消防\n救援支队在河西市场举行演练，三百名商户\n参加。支队长罗建平说，今后每季度一次。\n",
  );
});

test("a scan without text is refused, and told what to do", async () => {
  const { code, message } = await problemOf(fixtureBytes("scan.pdf"), "scan.pdf");
  expect([code, message]).toEqual(["FILE_SCANNED", expect.stringContaining("ocrmypdf")]);
});

test("a page without text beside another is refused by itself", async () => {
  expect(await refusedIn("page-and-scan.pdf")).toEqual([["page-and-scan.pdf#2", "FILE_SCANNED"]]);
});

test("an encrypted PDF is refused", async () => {
  expect(await codeOf("encrypted.pdf")).toBe("FILE_LOCKED");
});

test("a PDF that is cut off is refused", async () => {
  const bytes = fixtureBytes("encrypted.pdf").subarray(0, 300);
  expect((await problemOf(bytes, "cut.pdf")).code).toBe("FILE_BROKEN");
});

test("what only calls itself a PDF is refused", async () => {
  expect((await problemOf(Buffer.from("no PDF at all"), "a.pdf")).code).toBe("FILE_BROKEN");
});
