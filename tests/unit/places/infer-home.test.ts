import { expect, test } from "@jest/globals";
import { inferHome } from "../../../src/places/index.ts";

test("a paper of a city speaks from the city", () => {
  const text =
    "怀化日报 2023年7月4日\n鹤城区一棚户区改造完成。洪江市安江镇的农户说。市委书记到中方县调研，全市推进。";
  expect(inferHome(text, "zh")?.code).toBe("4312");
});

test("a page that names one county again and again speaks from the county", () => {
  const text =
    "桑植县召开会议。县委书记到利福塔镇调研，全县推进。桑植县人潮溪镇群众说好。桑植县城。";
  expect(inferHome(text, "zh")?.code).toBe("430822");
});

test("the paper's name tells which of twelve counties is meant", () => {
  const text =
    "Marshall County Sentinel | Page A3\n\nDES MOINES, Iowa (AP) — The Iowa Senate met. Iowa farmers.";
  expect(inferHome(text, "en")?.code).toBe("US-IA-127");
});

test("words that towns are called by give no home", () => {
  expect(inferHome("和平与发展是时代的主题，团结合作，共同繁荣。", "zh")).toBeNull();
});

test("a page without places gives no home", () => {
  expect(inferHome("The council met on Tuesday and went home early.", "en")).toBeNull();
});
