import { expect, test } from "@jest/globals";
import { foldName, searchKeys } from "../../../src/text/index.ts";

test("a surname is read with its own sound and with the common one", () => {
  expect(searchKeys("单小明", "person").pinyin).toEqual(["shanxiaoming", "danxiaoming"]);
});

test("another surname that dictionaries miss", () => {
  expect(searchKeys("仇和", "person").pinyin).toContain("qiuhe");
});

test("the initials of a person follow the surname's sound", () => {
  expect(searchKeys("仇和", "person").initials).toContain("qh");
});

test("lü is found as lv and as lu", () => {
  expect(searchKeys("吕布", "person").pinyin).toEqual(["lvbu", "lubu"]);
});

test("a city is read as it is called", () => {
  expect(searchKeys("重庆市", "location").pinyin).toContain("chongqing");
});

test("a place is found without its kind", () => {
  expect(searchKeys("利福塔镇", "location")).toEqual({
    folded: ["利福塔镇", "利福塔"],
    pinyin: ["lifutazhen", "lifuta"],
    initials: ["lftz", "lft"],
  });
});

test("both scripts give the same keys", () => {
  expect(searchKeys("張家界市醫療保障局", "organization")).toEqual(
    searchKeys("张家界市医疗保障局", "organization"),
  );
});

test("a Latin name is found without accents, and a person by the last name", () => {
  expect(searchKeys("José Álvarez Jr.", "person").folded).toEqual([
    "joséálvarezjr",
    "josealvarezjr",
    "alvarez",
  ]);
});

test("an English organization has initials", () => {
  expect(searchKeys("Iowa Department of Transportation", "organization").initials).toEqual(["idt"]);
});

test("folding leaves letters and digits alone", () => {
  expect(foldName("Ｌｉａｏｈｅ 'town'·No.1-A")).toBe("liaohetownno1a");
});
