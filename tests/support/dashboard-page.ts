import type { Browser, BrowserContextOptions, Locator } from "playwright-core";
import { type OpenedPage, openPage } from "./browser.ts";

/** The dashboard, and what one does and sees in it. */
export interface DashboardPage extends OpenedPage {
  /** Waits until every panel has its answer, or says why it has none. */
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
      const waiting = page.locator('[aria-busy="true"], .mantine-Skeleton-root');
      // What is answered may ask the next; a pause without anything awaited is the end.
      for (let quiet = 0; quiet < 3; quiet = (await waiting.count()) > 0 ? 0 : quiet + 1)
        await page.waitForTimeout(60);
    },
    panel: (name) => page.locator(`[data-panel="${name}"]`),
    address: () => {
      const { pathname, search } = new URL(page.url());
      return decodeURIComponent(pathname + search);
    },
  };
}
