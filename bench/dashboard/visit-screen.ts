import type { Browser } from "playwright-core";
import { openDashboard } from "../../tests/support/dashboard-page.ts";

/** One visit to a screen, in milliseconds since its address was gone to. */
export interface Visit {
  readonly screen: string;
  readonly firstPaint: number;
  /** When each panel was filled. */
  readonly panels: readonly number[];
  /** How long each question took, from being sent to its whole answer. */
  readonly questions: readonly { readonly name: string; readonly took: number }[];
}

/** Opens a screen in a browser that has nothing of it yet, and reads the browser's own record. */
export async function visitScreen(browser: Browser, screen: string, url: string): Promise<Visit> {
  const dashboard = await openDashboard(browser, "about:blank");
  const { page } = dashboard;
  const names: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) names.push(request.postDataJSON().operationName);
  });
  await page.goto(url);
  await dashboard.settled();
  const record = (await page.evaluate(readRecord)) as Record;
  await dashboard.close();
  return {
    screen,
    firstPaint: record.firstPaint,
    panels: record.panels,
    questions: record.questions.map((took, index) => ({ name: names[index] ?? "", took })),
  };
}

interface Record {
  readonly firstPaint: number;
  readonly panels: readonly number[];
  readonly questions: readonly number[];
}

/** For the page's own world, which this program has no types of. */
const readRecord = `({
  firstPaint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
  panels: performance.getEntriesByType("mark").filter(({ name }) => name.startsWith("panel ")).map(({ startTime }) => startTime),
  questions: performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/graphql"))
    .sort((a, b) => a.startTime - b.startTime).map(({ duration }) => duration),
})`;
