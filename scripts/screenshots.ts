import { mkdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { openBrowser, openPage } from "../tests/support/browser.ts";
import { openDashboard } from "../tests/support/dashboard-page.ts";
import { screenNames, screenPaths, shownIds } from "../tests/support/dashboard-screens.ts";
import { startOwnServer } from "../tests/support/own-server.ts";

/**
 * Writes a picture of the playground and of every screen of the dashboard, in light and dark, to
 * `screenshots/`: of the server whose address is given (`npm run screenshots -- http://127.0.0.1:4000`),
 * which must hold the seeds, else of one of its own.
 */
const [url] = process.argv.slice(2);
await mkdir("screenshots", { recursive: true });
await (url === undefined ? takeOfOwn() : take(url));

async function takeOfOwn(): Promise<void> {
  const server = await startOwnServer();
  try {
    await take(server.url);
  } finally {
    await server.stop();
  }
}

async function take(server: string): Promise<void> {
  const browser = await openBrowser();
  const paths = screenPaths(await shownIds(server));
  try {
    for (const colorScheme of ["light", "dark"] as const) {
      const ending = colorScheme === "dark" ? "-dark" : "";
      await takePlayground(browser, server, colorScheme, `screenshots/playground${ending}.png`);
      for (const name of screenNames)
        await takeScreen(
          browser,
          server + paths[name],
          colorScheme,
          `screenshots/${name}${ending}.png`,
        );
    }
  } finally {
    await browser.close();
  }
}

async function takeScreen(
  browser: Browser,
  address: string,
  colorScheme: "light" | "dark",
  path: string,
): Promise<void> {
  const dashboard = await openDashboard(browser, address, { colorScheme });
  await dashboard.settled();
  // A graph finds its places after its answer has come.
  await dashboard.page.waitForTimeout(1_200);
  await dashboard.page.screenshot({ path, fullPage: true });
  await dashboard.close();
  process.stdout.write(`${path}\n`);
}

async function takePlayground(
  browser: Browser,
  server: string,
  colorScheme: "light" | "dark",
  path: string,
): Promise<void> {
  const address = new URL("/playground/", server).href;
  const { page, close } = await openPage(browser, address, { colorScheme });
  await page.locator(".view-line").first().waitFor();
  await page.locator(".example").first().click();
  await page.locator(".result-window .view-line").nth(2).waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path });
  await close();
  process.stdout.write(`${path}\n`);
}
