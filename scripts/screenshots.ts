import { mkdir } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openBrowser, openPage } from "../tests/support/browser.ts";
import { openDashboard } from "../tests/support/dashboard-page.ts";
import { screenNames, screenPaths, shownIds } from "../tests/support/dashboard-screens.ts";
import {
  halfOfRuns,
  never,
  onOperation,
  type StandIn,
  tooLate,
} from "../tests/support/dashboard-states.ts";
import { startOwnServer } from "../tests/support/own-server.ts";

/**
 * Writes pictures of the playground and of every screen of the dashboard to `screenshots/`: in light and
 * dark, on a wide screen and on a phone, and while answers are missing. Of the server whose address is given
 * (`npm run screenshots -- http://127.0.0.1:4000`), which must hold the seeds, else of one of its own.
 */
const [url] = process.argv.slice(2);

/** How a screen is looked at, by the ending of the picture's name. */
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  "": { viewport: { width: 1280, height: 800 } },
  "-dark": { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  "-wide": { viewport: { width: 1920, height: 1080 } },
  "-narrow": { viewport: { width: 360, height: 740 } },
};

/** What a panel says while there is no answer, by the name of the picture. */
const states: Readonly<Record<string, { readonly of: string; readonly answer: StandIn }>> = {
  slow: { of: "Overview", answer: never },
  failing: { of: "Overview", answer: tooLate },
  partial: { of: "Runs", answer: halfOfRuns },
};

await mkdir("screenshots", { recursive: true });
await (url === undefined ? takeOfOwn() : take(url));

async function takeOfOwn(): Promise<void> {
  const server = await startOwnServer();
  try {
    await take(server.url);
  } finally {
    await server.stop();
  }
  await takeWithoutGraph();
}

/** What an empty graph looks like, and a Neo4j that is gone. */
async function takeWithoutGraph(): Promise<void> {
  const server = await startOwnServer({ seeds: false });
  const browser = await openBrowser();
  try {
    await takeScreen(browser, server.url, {}, "screenshots/state-empty.png");
    server.stopGraph();
    const { page } = await openDashboard(browser, server.url);
    await page.getByText("GRAPH_UNREACHABLE").first().waitFor();
    await save(page, "screenshots/state-stopped.png");
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function take(server: string): Promise<void> {
  const browser = await openBrowser();
  const paths = screenPaths(await shownIds(server));
  try {
    for (const colorScheme of ["light", "dark"] as const)
      await takePlayground(browser, server, colorScheme);
    for (const [ending, look] of Object.entries(looks))
      for (const name of screenNames)
        await takeScreen(browser, server + paths[name], look, `screenshots/${name}${ending}.png`);
    for (const [name, { of, answer }] of Object.entries(states))
      await takeState(browser, server, of, answer, `screenshots/state-${name}.png`);
  } finally {
    await browser.close();
  }
}

async function takeScreen(
  browser: Browser,
  address: string,
  look: BrowserContextOptions,
  path: string,
): Promise<void> {
  const dashboard = await openDashboard(browser, address, look);
  await dashboard.settled();
  await save(dashboard.page, path);
  await dashboard.close();
}

async function takeState(
  browser: Browser,
  server: string,
  of: string,
  answer: StandIn,
  path: string,
): Promise<void> {
  const { page, close } = await openDashboard(browser, `${server}/version`);
  await onOperation(page, of, answer);
  await page.goto(server);
  // By then a panel has said that it takes longer than usual.
  await page.waitForTimeout(4_000);
  await save(page, path);
  await close();
}

async function save(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, fullPage: true });
  process.stdout.write(`${path}\n`);
}

async function takePlayground(
  browser: Browser,
  server: string,
  colorScheme: "light" | "dark",
): Promise<void> {
  const path = `screenshots/playground${colorScheme === "dark" ? "-dark" : ""}.png`;
  const address = new URL("/playground/", server).href;
  const { page, close } = await openPage(browser, address, { colorScheme });
  await page.locator(".view-line").first().waitFor();
  await page.locator(".example").first().click();
  await page.locator(".result-window .view-line").nth(2).waitFor();
  await page.waitForTimeout(800);
  await save(page, path);
  await close();
}
