import { expect, test } from "@jest/globals";
import { languageOf, words } from "../../../src/text/index.ts";

test("words cover the whole text in order", () => {
  const text = "市委书记在桑植县调研 hello\n2.4万";
  expect(
    words(text)
      .map(({ span }) => text.slice(span.start, span.end))
      .join(""),
  ).toBe(text);
});

test("a word has its part of speech", () => {
  expect(words("调研北京")).toContainEqual({ span: { start: 2, end: 4 }, tag: "ns" });
});

test("a Chinese page with English names in it is Chinese", () => {
  expect(languageOf("会议由WHO主办，NASA参加，多国专家出席了会议")).toBe("zh");
});

test("an English page with Chinese names in it is English", () => {
  expect(languageOf("The mayor of Zhangjiajie (张家界) met the visitors on Tuesday morning")).toBe(
    "en",
  );
});
