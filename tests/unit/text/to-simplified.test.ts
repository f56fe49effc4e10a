import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { toSimplified } from "../../../src/text/index.ts";

test("traditional characters become simplified ones", () => {
  expect(toSimplified("閩西鄉訊 繁體版")).toBe("闽西乡讯 繁体版");
});

test("a simplified text stays as it is", () => {
  expect(toSimplified("张家界市医疗保障局")).toBe("张家界市医疗保障局");
});

test("乾 stays where it is a name and changes where it means dry", () => {
  expect(toSimplified("乾隆 乾縣 乾淨")).toBe("乾隆 乾县 干净");
});

test("the length in UTF-16 units never changes", () => {
  const units = fc.oneof(
    fc.integer({ min: 0x4e00, max: 0x9fff }),
    fc.integer({ min: 0, max: 0xffff }),
  );
  const texts = fc.array(units, { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(fc.property(texts, (text) => toSimplified(text).length === text.length));
});
