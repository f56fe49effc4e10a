import { expect, test } from "@jest/globals";
import { timesIn } from "./small-page.ts";

test("an appointment begins on the day that its sentence states", () => {
  expect(timesIn("8月15日，市人大常委会决定任命田景云为市教育局局长。")).toEqual([
    "田景云: 局长 2023-08-15 to -",
  ]);
});

test("a decision without a day is of the article's day", () => {
  expect(timesIn("市人大常委会作出任命田景云为市教育局局长的决定。")).toEqual([
    "田景云: 局长 2023-08-16 to -",
  ]);
});

test("an appointment without day or decision has no day", () => {
  expect(timesIn("田景云当选市教育局局长。")).toEqual(["田景云: 局长 - to -"]);
});

test("who is seen in an office on a day didn't take it on that day", () => {
  expect(timesIn("8月15日，市教育局局长田景云主持会议。")).toEqual(["田景云: 局长 - to -"]);
});

test("a new director who visits a school didn't begin on the day of the visit", () => {
  expect(timesIn("8月15日，市教育局新任局长田景云主持会议。")).toEqual(["田景云: 局长 - to -"]);
});

test("a removal ends on the day that its sentence states", () => {
  expect(timesIn("8月15日，市人大常委会决定免去温如海的市教育局局长职务。")).toEqual([
    "温如海: 局长 - to 2023-08-15",
  ]);
});

test("the bracket over a list of appointments dates them", () => {
  expect(timesIn("（2023年8月14日市人大常委会会议通过）\n任命田景云为市教育局局长。")).toEqual([
    "田景云: 局长 2023-08-14 to -",
  ]);
});

test("one sentence may begin an office and end another", () => {
  expect(timesIn("8月15日，会议决定任命田景云为市教育局局长，免去其市水利局副局长职务。")).toEqual([
    "田景云: 局长 2023-08-15 to -",
    "田景云: 副局长 - to 2023-08-15",
  ]);
});

test("who no longer holds an office may take another", () => {
  expect(
    timesIn("8月15日，会议宣布决定：田景云不再担任市教育局局长，调任市水利局副局长。"),
  ).toEqual(["田景云: 局长 - to 2023-08-15", "田景云: 副局长 2023-08-15 to -"]);
});

test("since when an office is held may be stated as a year", () => {
  expect(timesIn("田景云2020年起担任市教育局局长。")).toEqual(["田景云: 局长 2020 to -"]);
});

test("任…以来 says since when an office is held", () => {
  expect(timesIn("田景云2020年3月任市教育局局长以来，常到乡村学校。")).toEqual([
    "田景云: 局长 2020-03 to -",
  ]);
});
