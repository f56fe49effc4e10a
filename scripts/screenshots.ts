import { mkdir } from "node:fs/promises";
import { openBrowser, openPage } from "../tests/support/browser.ts";
import { startSmallServer } from "../tests/support/small-server.ts";
import { buildWeb, fixtureOperations } from "../tests/support/web-build.ts";

/**
 * Writes screenshots/playground.png and playground-dark.png: of the server whose address is given
 * (`npm run screenshots -- http://127.0.0.1:4000`), else of the pages with the fixtures' examples.
 */
const [url] = process.argv.slice(2);
await mkdir("screenshots", { recursive: true });
await (url === undefined ? takeOfFixtures() : take(url));

async function takeOfFixtures(): Promise<void> {
  const build = await buildWeb(fixtureOperations);
  const server = await startSmallServer(build.folder);
  try {
    await take(server.url);
  } finally {
    await server.stop();
    await build.remove();
  }
}

async function take(server: string): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await openPage(browser, new URL("/playground", server).href, {
        colorScheme,
      });
      await page.locator(".view-line").first().waitFor();
      await page.locator(".example").first().click();
      await page.locator(".result-window .view-line").nth(2).waitFor();
      await page.waitForTimeout(800);
      const path = `screenshots/playground${colorScheme === "dark" ? "-dark" : ""}.png`;
      await page.screenshot({ path });
      process.stdout.write(`${path}\n`);
    }
  } finally {
    await browser.close();
  }
}
