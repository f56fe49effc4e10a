import { partialDate } from "../../../src/domain/index.ts";
import { readDateline, sourceAgency } from "../../../src/page/bylines/dateline.ts";

const page = partialDate("2024-01-05");

test("本报讯 with correspondents", () => {
  const dateline = readDateline("本报讯（通讯员 柴群英 李明）正文。", page);
  expect(dateline?.authors.map(({ name, credit }) => `${name} ${credit}`)).toEqual([
    "柴群英 correspondent",
    "李明 correspondent",
  ]);
});

test("本报讯 with bare names", () => {
  const dateline = readDateline("本报讯（邱德帅 李瑶）连日来，", page);
  expect(dateline?.authors.map(({ name, credit }) => `${name} ${credit}`)).toEqual([
    "邱德帅 writer",
    "李瑶 writer",
  ]);
});

test("reporter and correspondent are told apart", () => {
  const dateline = readDateline("本报讯（记者 向小满 通讯员 石磊）5月10日，", page);
  expect(dateline?.authors.map(({ name, credit }) => `${name} ${credit}`)).toEqual([
    "向小满 reporter",
    "石磊 correspondent",
  ]);
});

test("a name of two characters may be spaced", () => {
  expect(
    readDateline("本报讯（记者 张 三 李四）正文", page)?.authors.map(({ name }) => name),
  ).toEqual(["张三", "李四"]);
});

test("本报 with its own day", () => {
  expect(readDateline("本报1月3日讯（记者 苏婉清）今日，", page)?.date?.value).toBe("2024-01-03");
});

test("a day after the page's is of the year before", () => {
  expect(readDateline("新华社北京12月30日电（记者 邵一凡）", page)?.date?.value).toBe("2023-12-30");
});

test("a place abroad", () => {
  const dateline = readDateline("新华社雅加达1月4日电（记者 余谦梁）连接", page);
  expect([dateline?.agency, dateline?.place]).toEqual(["新华社", "雅加达"]);
});

test("an English place before a dash", () => {
  expect(readDateline("STATE CENTER — Combines are rolling", page)?.place).toBe("STATE CENTER");
});

test("an English place with its agency", () => {
  const dateline = readDateline("GENEVA (AP) — Earth had", page);
  expect([dateline?.agency, dateline?.place]).toEqual(["AP", "GENEVA"]);
});

test("a sentence about the paper is no dateline", () => {
  expect(readDateline("本报5月9日第2版《杨梅红了》一文中，", page)).toBeNull();
});

test("a reporter before a stroke and the place, as in Taiwan", () => {
  const dateline = readDateline("〔记者高志远／光复报导〕位于光复乡", page);
  expect([dateline?.authors[0]?.name, dateline?.place]).toEqual(["高志远", "光复"]);
});

test("a report put together from several places names none", () => {
  expect(readDateline("〔记者高志远／综合报导〕位于光复乡", page)?.place).toBeNull();
});

test.each([
  ["本报讯 记者张志强报道 连日来，", "张志强"],
  ["本报讯 记者 张志强 连日来，", "张志强"],
  ["本报记者张志强报道：连日来，", "张志强"],
  ["【记者张志强】连日来，", "张志强"],
  ["王小明／综合报导 连日来，", "王小明"],
])("%p names its reporter", (text, name) => {
  expect(readDateline(text, page)?.authors.map((one) => one.name)).toEqual([name]);
});

test("an opening between brackets", () => {
  const dateline = readDateline("【新华社北京1月4日电】连接", page);
  expect([dateline?.agency, dateline?.place, dateline?.date?.value]).toEqual([
    "新华社",
    "北京",
    "2024-01-04",
  ]);
});

test("an agency's reporter, place and day in one", () => {
  const dateline = readDateline("（中央社记者王小明台北4日电）连接", page);
  expect([dateline?.agency, dateline?.place, dateline?.authors[0]?.name]).toEqual([
    "中央社",
    "台北",
    "王小明",
  ]);
});

test("a reporter who learns something is no opening", () => {
  expect(readDateline("记者张志强从市水利局获悉，", page)).toBeNull();
});

test.each(["来源：新华社", "据新华社电", "……安全。（综合新华社电）", "……安全。（来源：新华社）"])(
  "%p names the agency",
  (text) => {
    expect(sourceAgency(text)).toBe("新华社");
  },
);
