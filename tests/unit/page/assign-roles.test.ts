import { findBlocks } from "../../../src/page/find-blocks.ts";
import { assignRoles } from "../../../src/page/roles/assign-roles.ts";

const roleOf = (text: string): string | undefined =>
  assignRoles(findBlocks(`${text}\n`), "zh")[0]?.role;

test("what a paper says of itself is furniture", () => {
  expect(roleOf("今日四版 零售每份一元")).toBe("furniture");
});

test("a headline about prices is a headline", () => {
  expect(roleOf("今日起公交票价降一元")).toBe("headline");
});
