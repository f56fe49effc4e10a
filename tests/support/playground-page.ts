import type { Browser, BrowserContextOptions, Locator } from "playwright-core";
import { type OpenedPage, openPage } from "./browser.ts";

/** The playground, and what one does and sees in it. */
export interface PlaygroundPage extends OpenedPage {
  /** The side panel's entry with these words in its title. */
  example(title: string): Locator;
  /** Waits until these words stand in the answer. */
  answers(words: string): Promise<void>;
  tabNames(): Promise<readonly string[]>;
  closeTab(name: string): Promise<void>;
  variables(): Promise<string>;
  /** The banner above the editors. */
  readonly notice: Locator;
  /** Presses Share and gives the copied link. */
  share(): Promise<string>;
}

/** Opens the playground of a server, or a link into it, as on a first visit, with its editors ready. */
export async function openPlayground(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<PlaygroundPage> {
  const permissions = ["clipboard-read", "clipboard-write"];
  const opened = await openPage(browser, url, { permissions, ...options });
  const { page } = opened;
  await page.locator(".result-window .monaco-editor").waitFor();
  return {
    ...opened,
    example: (title) => page.locator(".example", { hasText: title }),
    answers: async (words) => {
      await page.locator(".result-window").getByText(words).first().waitFor();
    },
    tabNames: () => page.locator('[id^="graphiql-session-tab-"]').allTextContents(),
    closeTab: async (name) => {
      await page.getByRole("tab", { name }).hover();
      await page.locator(".graphiql-tab", { hasText: name }).getByLabel("Close Tab").click();
    },
    variables: async () => {
      const lines = page.locator('section[aria-label="Variables"] .view-lines').first();
      await lines.locator(".view-line").first().waitFor();
      return ((await lines.textContent()) ?? "").replaceAll("\u00a0", " ");
    },
    notice: page.locator(".notice"),
    share: async () => {
      await page.getByRole("button", { name: "Share" }).click();
      await page.getByText("Link copied").waitFor();
      return await page.evaluate("navigator.clipboard.readText()");
    },
  };
}
