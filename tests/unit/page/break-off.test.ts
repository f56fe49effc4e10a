import { columnDisorders } from "../../quality/disorder/columns.ts";
import { disorderPage } from "../../quality/disorder/disorder.ts";
import { openNewspapers } from "../../quality/disorder/newspaper.ts";

const newspapers = openNewspapers();

/** How many stories of a newspaper's page end in mid-sentence. */
const brokenOn = (name: string, seed: number): number => {
  const paper = newspapers.find((one) => one.name === name);
  const [easy] = columnDisorders;
  if (!paper || !easy) throw new Error(`no newspaper "${name}"`);
  const { articles, blocks } = disorderPage(paper, easy, seed);
  return articles.filter(({ body }) => !endsWhole(blocks[body.at(-1) ?? 0]?.text ?? "")).length;
};

const endsWhole = (text: string): boolean => /[。！？.!?）)摄攝图圖][”"]?$/.test(text);

test("on most pages one story breaks off", () => {
  const counts = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => brokenOn("hulunbuir", seed));
  expect(counts.filter((count) => count === 1).length).toBeGreaterThanOrEqual(4);
});
