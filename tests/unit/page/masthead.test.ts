import { findBlocks } from "../../../src/page/find-blocks.ts";
import { isMasthead, readMasthead } from "../../../src/page/masthead.ts";

const read = (line: string, language: "zh" | "en") => {
  const { publication, publishedOn, number } = readMasthead(findBlocks(line), language);
  return [publication, publishedOn?.value ?? null, number];
};

test.each([
  ["五溪晨报 2024年5月12日 星期日 第3版 综合新闻", "五溪晨报", "3"],
  ["张家界日报\n2024.5.12 星期日 要闻 2", "张家界日报", "2"],
  ["2024-05-12 星期日 湘西团结报 03版", "湘西团结报", "03"],
  ["二〇二四年五月十二日 星期日 第三版 光明日报", "光明日报", "3"],
  ["光復日報 中華民國113年5月12日 星期日 A3版", "光復日報", "A3"],
  ["２０２４年５月１２日 星期日 第０３版 五溪晨报", "五溪晨报", "03"],
  ["2024年5月12日 星期日 A03 要闻", null, "A03"],
])("the Chinese masthead %p", (line, publication, number) => {
  expect(read(line, "zh")).toEqual([publication, "2024-05-12", number]);
});

test.each([
  ["THE BENNINGTON COURIER\nThursday, May 9, 2024\nA3", "THE BENNINGTON COURIER", "A3"],
  ["3A | Thursday, May 9, 2024 | The Courier", "The Courier", "3A"],
  ["The Courier, Thursday, May 9, 2024 — B1", "The Courier", "B1"],
  ["A4 Thursday, May 9, 2024 The Bennington Courier", "The Bennington Courier", "A4"],
  ["The Courier · Thursday 9 May 2024 · Page 3", "The Courier", "3"],
  ["www.courier.com  Thursday, May 9, 2024  5", null, "5"],
])("the English masthead %p", (line, publication, number) => {
  expect(read(line, "en")).toEqual([publication, "2024-05-09", number]);
});

test.each(["2024年5月12日", "(2023年7月4日)", "自2024年5月12日起施行"])(
  "%p is no masthead",
  (line) => {
    expect(findBlocks(line).some(isMasthead)).toBe(false);
  },
);
