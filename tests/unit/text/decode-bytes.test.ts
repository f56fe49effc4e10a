import { expect, test } from "@jest/globals";
import fc from "fast-check";
import iconv from "iconv-lite";
import { Problem } from "../../../src/domain/index.ts";
import { decodeBytes } from "../../../src/text/index.ts";

const simplified = "张家界市医疗保障局七月四日召开会议，研究部署下半年的重点工作。";
const traditional = "閩西鄉訊記者昨日從市僑聯獲悉，今年以來旅居海外的鄉親回鄉探親的人數不斷增加。";

function problemOf(bytes: Uint8Array): Problem {
  try {
    decodeBytes(bytes, "page.txt");
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error("no problem was thrown");
}

test("UTF-8 is read", () => {
  expect(decodeBytes(Buffer.from(simplified), "page.txt")).toEqual({
    text: simplified,
    encoding: "utf-8",
  });
});

test("a byte order mark is not part of the text", () => {
  expect(decodeBytes(Buffer.from(`\ufeff${simplified}`), "page.txt").text).toBe(simplified);
});

test("GB18030 is told from Big5", () => {
  expect(decodeBytes(iconv.encode(simplified, "gb18030"), "page.txt")).toEqual({
    text: simplified,
    encoding: "gb18030",
  });
});

test("Big5 is told from GB18030", () => {
  expect(decodeBytes(iconv.encode(traditional, "big5"), "page.txt")).toEqual({
    text: traditional,
    encoding: "big5",
  });
});

test("a traditional text in GB18030 is not taken for Big5", () => {
  expect(decodeBytes(iconv.encode(traditional, "gb18030"), "page.txt").text).toBe(traditional);
});

test("UTF-16 without a mark is known by its pattern", () => {
  expect(decodeBytes(iconv.encode(simplified, "utf-16be"), "page.txt").text).toBe(simplified);
});

test("UTF-16 with a mark is read", () => {
  const bytes = Buffer.from("\ufeffMarshalltown", "utf16le");
  expect(decodeBytes(bytes, "page.txt")).toEqual({ text: "Marshalltown", encoding: "utf-16le" });
});

test("curly quotation marks of Windows are read", () => {
  const text = "“We were close,” the sheriff said of the county’s oldest bridge on Tuesday.";
  expect(decodeBytes(iconv.encode(text, "windows-1252"), "page.txt").text).toBe(text);
});

test("one broken byte does not spoil a page", () => {
  const bytes = Buffer.concat([Buffer.from(simplified.repeat(5)), Buffer.from([0xe5])]);
  expect(decodeBytes(bytes, "page.txt").text.slice(0, 9)).toBe("张家界市医疗保障局");
});

test("lines end with \\n and the text is composed", () => {
  expect(decodeBytes(Buffer.from("Cafe\u0301\r\nbar\rbaz"), "page.txt").text).toBe(
    "Café\nbar\nbaz",
  );
});

test("an empty file says so", () => {
  expect(problemOf(Buffer.from("")).code).toBe("FILE_EMPTY");
});

test("a file of white space alone is empty", () => {
  expect(problemOf(Buffer.from(" \n\u3000\t\r\n")).code).toBe("FILE_EMPTY");
});

test("a picture is refused as binary, with its name and first bytes", () => {
  const png = Buffer.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4,
  ]);
  expect(problemOf(png)).toMatchObject({
    code: "FILE_BINARY",
    message: expect.stringMatching(/"page\.txt".*89 50 4e 47/),
  });
});

test("an encoding that is not known says what was tried", () => {
  const cyrillic = iconv.encode("Съешь ещё этих мягких французских булок", "koi8-r");
  expect(problemOf(cyrillic)).toMatchObject({
    code: "FILE_ENCODING",
    message: expect.stringContaining("GB18030"),
  });
});

test("what is written in UTF-8 is read again as it was", () => {
  const characters = fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0xa1, max: 0x2ff }),
    fc.integer({ min: 0x3001, max: 0x9fff }),
    fc.integer({ min: 0x20000, max: 0x2fa1f }),
  );
  const texts = fc
    .array(characters, { maxLength: 40 })
    .map((codes) => `页${String.fromCodePoint(...codes)}`);
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodeBytes(Buffer.from(text), "page.txt").text).toBe(text.normalize("NFC"));
    }),
  );
});

test("a page's text in GB18030 is read again as it was", () => {
  const words = fc.constantFrom(
    "医疗保障局",
    "的",
    "在",
    "2023年",
    "，",
    "。",
    "桑植县",
    "\n",
    "人民",
  );
  const texts = fc
    .array(words, { minLength: 12, maxLength: 60 })
    .map((w) => `张家界${w.join("")}的`);
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodeBytes(iconv.encode(text, "gb18030"), "page.txt").text).toBe(text);
    }),
  );
});
