import { mkdir } from "node:fs/promises";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { openBrowser, openPage } from "../tests/support/browser.ts";
import { openDashboard } from "../tests/support/dashboard-page.ts";
import { screenNames, screenPaths, shownIds } from "../tests/support/dashboard-screens.ts";
import { startOwnServer } from "../tests/support/own-server.ts";

/**
 * Writes pictures of the playground and of every screen of the dashboard to `screenshots/`: in light and
 * dark, on a wide screen and on a phone. Of the server whose address is given
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
    for (const colorScheme of ["light", "dark"] as const)
      await takePlayground(browser, server, colorScheme);
    for (const [ending, look] of Object.entries(looks))
      for (const name of screenNames)
        await takeScreen(browser, server + paths[name], look, `screenshots/${name}${ending}.png`);
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
  await dashboard.page.screenshot({ path, fullPage: true });
  await dashboard.close();
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
  await page.screenshot({ path });
  await close();
  process.stdout.write(`${path}\n`);
}
