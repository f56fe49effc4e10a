import { monthFigures } from "../../../../src/graph/import/month-figures.ts";

test("articles and mentions are counted by month", () => {
  const months = monthFigures(["2023-07", "2023-08", "2023-07"], [1, 2, 3]);
  expect(months).toEqual([
    { month: "2023-07", articles: 2, mentions: 4, previous: 0 },
    { month: "2023-08", articles: 1, mentions: 2, previous: 2 },
  ]);
});

test("the month before January is December", () => {
  const [, january] = monthFigures(["2022-12", "2023-01", "2022-12"], [1, 1, 1]);
  expect(january).toMatchObject({ month: "2023-01", previous: 2 });
});

test("only the month just before counts as the one before", () => {
  const [, september] = monthFigures(["2023-07", "2023-09"], [1, 1]);
  expect(september).toMatchObject({ month: "2023-09", previous: 0 });
});
