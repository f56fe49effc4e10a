import { propagateNames } from "../../../../src/extract/tagger/propagate-names.ts";

const person = { start: 0, end: 3, type: "PER", confidence: 0.99 };

test("a sure name is found again where the model overlooked it", () => {
  const found = propagateNames("王小明说，王小明来了。", [person]);
  expect(found).toMatchObject([person, { start: 5, end: 8, type: "PER" }]);
});

test("a name found again is less certain than where the model saw it", () => {
  const [, again] = propagateNames("王小明说，王小明来了。", [person]);
  expect(again?.confidence).toBeLessThan(person.confidence);
});

test("a name the model is not sure of stays alone", () => {
  const doubtful = { ...person, confidence: 0.6 };
  expect(propagateNames("王小明说，王小明来了。", [doubtful])).toEqual([doubtful]);
});

test("a name of two characters stays alone: it may be part of other words", () => {
  const short = { ...person, end: 2 };
  expect(propagateNames("王伟说，王伟民来了。", [short])).toEqual([short]);
});

test("what is part of another name stays part of it", () => {
  const school = { start: 4, end: 9, type: "ORG", confidence: 0.95 };
  expect(propagateNames("王小明是王小明小学的。", [person, school])).toEqual([person, school]);
});
