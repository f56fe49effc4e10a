import type { Operation } from "./operations.ts";

/** What an operation asks of the small graph, which knows fewer names than the seeds. */
export function smallGraphVariables({ name, variables }: Operation): Operation["variables"] {
  return own[name] ?? variables;
}

const own: Readonly<Record<string, Operation["variables"]>> = {
  "02-everything-about-a-place": { name: "桑植县" },
  "03-what-connects-two": { from: { name: "桑植县" }, to: { name: "覃书怀" } },
  "07-liaohe-town": { query: "Sangzhi county" },
  "11-career-of-a-person": { name: "向前程" },
  "14-who-held-the-office": { position: "局长", asOf: "2023-08-01" },
  "17-distributions": { within: { name: "湖南省" } },
};
