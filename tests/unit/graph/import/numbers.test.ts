import { NodeNumbers } from "../../../../src/graph/import/node-numbers.ts";
import { Numbers } from "../../../../src/graph/import/numbers.ts";

test("numbers stay what they are while their list grows", () => {
  const numbers = new Numbers();
  const given = Array.from({ length: 5000 }, (_, i) => i);
  given.forEach((value) => void numbers.push(value));
  expect([...numbers.values()]).toEqual(given);
});

test("the largest number is 4,294,967,295", () => {
  const numbers = new Numbers();
  numbers.push(4_294_967_295);
  expect(numbers.values()[0]).toBe(4_294_967_295);
});

test("a number that was given back is given again", () => {
  const numbers = new NodeNumbers();
  const [first, second] = [numbers.next(), numbers.next()];
  numbers.free(first);
  expect([second, numbers.next(), numbers.next()]).toEqual([1, first, 2]);
});
