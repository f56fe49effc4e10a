import type { Browser, BrowserContextOptions, Locator } from "playwright-core";
import { type OpenedPage, openPage } from "./browser.ts";

/** The dashboard, and what one does and sees in it. */
export interface DashboardPage extends OpenedPage {
  /** Waits until every panel has its answer, or says why it has none, and every graph is laid out. */
  settled(): Promise<void>;
  /** The panel of a named query. */
  panel(name: string): Locator;
  /** The address without the server's. */
  address(): string;
}

/** Opens a screen in Chinese, as one who was never there before. */
export async function openDashboard(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<DashboardPage> {
  const permissions = ["clipboard-read", "clipboard-write"];
  const opened = await openPage(browser, url, { locale: "zh-CN", permissions, ...options });
  const { page } = opened;
  return {
    ...opened,
    settled: async () => {
      await page.locator("h1").waitFor();
      await page.evaluate(untilQuiet);
    },
    panel: (name) => page.locator(`[data-panel="${name}"]`),
    address: () => {
      const { pathname, search } = new URL(page.url());
      return decodeURIComponent(pathname + search);
    },
  };
}

/**
 * For the page's own world. What is answered may ask the next, so that a single frame without anything
 * awaited tells nothing. A page that is busy draws no frames, however long that takes.
 */
const untilQuiet = `new Promise((done) => {
  let quiet = 0;
  const look = () => {
    quiet = document.querySelector('[aria-busy="true"], .mantine-Skeleton-root') ? 0 : quiet + 1;
    if (quiet > 12) done();
    else requestAnimationFrame(look);
  };
  look();
})`;
