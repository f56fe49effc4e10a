import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Chromium is; the variable is for machines that keep it elsewhere. */
const executable = process.env.CHROMIUM ?? "/usr/bin/chromium";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium without a window; the caller closes it. Says what to install where it is missing. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executable)) {
    throw new Error(
      `No Chromium at "${executable}". Install it with "apt-get update && apt-get install -y chromium fonts-noto-cjk", or name it in CHROMIUM.`,
    );
  }
  return await chromium.launch({ executablePath: executable, args: flags });
}

/** An open page, and what it did so far; the lists grow. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses of all requests, those of workers included, without `data:` and `blob:`. */
  readonly requests: readonly string[];
  /** Console errors and uncaught exceptions. */
  readonly errors: readonly string[];
  /** Closes the page and forgets its storage. */
  close(): Promise<void>;
}

/** Opens an address in a context of its own (fresh storage), with everything recorded. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(url);
  return { page, requests, errors, close: () => context.close() };
}
