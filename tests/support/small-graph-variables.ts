import type { IdentityJudgement } from "../../src/domain/index.ts";
import type { Operation } from "./operations.ts";
import { ids, smallPages } from "./small-graph.ts";

const [firstPage] = smallPages();

/** What an operation asks of the small graph, which knows fewer names than the seeds. */
export function smallGraphVariables({ name, variables }: Operation): Operation["variables"] {
  return own[name] ?? variables;
}

/** What somebody decided of the small graph's people, so that there are two who may be one. */
export const takenForOne: IdentityJudgement = {
  one: ids.director,
  other: ids.judge,
  isSame: true,
  by: null,
  why: null,
};

const own: Readonly<Record<string, Operation["variables"]>> = {
  "02-everything-about-a-place": { name: "桑植县" },
  "03-what-connects-two": { from: { name: "桑植县" }, to: { name: "覃书怀" } },
  "07-liaohe-town": { query: "Sangzhi county" },
  "11-career-of-a-person": { name: "向前程" },
  "14-who-held-the-office": { position: "局长", asOf: "2023-08-01" },
  "17-distributions": { within: { name: "湖南省" } },
  "24-entity": { id: ids.bureau },
  "25-evidence": { id: ids.bureau },
  "26-offices": { id: ids.director },
  "27-article": { id: firstPage.articles[0]?.article.id },
  "28-page": { id: firstPage.page.id },
  "30-companions-by-kind": { id: ids.bureau },
  "31-among-them": { of: [{ id: ids.bureau }, { id: ids.director }, { id: ids.county }] },
  "34-shared-companions": { a: ids.director, b: ids.judge },
  "38-two-over-time": { a: ids.director, b: ids.judge },
  "39-same-people": { decision: "SAME" },
  "40-who-a-person-may-be": { id: ids.director },
};
