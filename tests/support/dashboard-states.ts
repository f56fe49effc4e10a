import type { Page, Route } from "playwright-core";

/** How a question is answered in place of the server. */
export type StandIn = (route: Route) => Promise<void>;

/** Answers one operation in its own way, all others as the server does. */
export async function onOperation(page: Page, name: string, answer: StandIn): Promise<void> {
  await page.route("**/graphql", (route) =>
    route.request().postDataJSON()?.operationName === name ? answer(route) : route.continue(),
  );
}

/** Leaves a question without an answer. */
export const never: StandIn = () => new Promise(() => undefined);

/** Says that a question took too long. */
export const tooLate: StandIn = (route) =>
  route.fulfill({
    status: 504,
    contentType: "application/json",
    body: JSON.stringify({
      errors: [{ message: "late", extensions: { code: "GRAPH_TIMEOUT", requestId: "r-1" } }],
    }),
  });

/** Answers a half of the operation Runs, and says that the other failed. */
export const halfOfRuns: StandIn = (route) =>
  route.fulfill({
    contentType: "application/json",
    body: JSON.stringify({
      data: { ingestRuns: [], derivedState: { derivedAsOf: null, pending: 0 } },
      errors: [{ message: "half", extensions: { code: "INTERNAL_SERVER_ERROR" } }],
    }),
  });
