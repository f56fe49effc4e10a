import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import type { RunningServer } from "../../../src/api/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { likenessRules } from "../../../src/pipeline/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { openBrowser } from "../../support/browser.ts";
import { type DashboardPage, openDashboard } from "../../support/dashboard-page.ts";
import {
  type ScreenName,
  screenNames,
  screenPaths,
  shownIds,
} from "../../support/dashboard-screens.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { newsServer } from "../../support/news-server.ts";
import { writeSeeds } from "../../support/seed-graph.ts";

let graph: Graph;
let server: RunningServer;
let browser: Browser;
let paths: Readonly<Record<ScreenName, string>>;
/** One window for all screens, so that scripts are fetched and compiled once. */
let seen: DashboardPage;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const desk = { width: 1440, height: 900 };

beforeAll(async () => {
  browser = await openBrowser();
  graph = openGraph(await testGraphAddress(), textForms, { likeness: likenessRules });
  await writeSeeds(graph);
  server = await newsServer(graph);
  paths = screenPaths(await shownIds(server.url));
  seen = await openDashboard(browser, "about:blank", { viewport: desk });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await graph?.close();
});

async function goTo(name: ScreenName): Promise<void> {
  await seen.page.goto(server.url + paths[name]);
  await seen.settled();
}

describe.each(screenNames)("the screen %s", (name) => {
  let before: { readonly requests: number; readonly errors: number };

  beforeAll(async () => {
    before = { requests: seen.requests.length, errors: seen.errors.length };
    await goTo(name);
  });

  test("stands with its title and without a failure", async () => {
    await expect(seen.page.locator("h1").count()).resolves.toBe(1);
    await expect(seen.page.locator(".failure").allTextContents()).resolves.toEqual([]);
  });

  test("has words and rows for every picture", async () => {
    await expect(seen.page.evaluate(silentPictures)).resolves.toEqual([]);
  });

  test("has no finding of axe that is serious", async () => {
    await expect(seriousFindings()).resolves.toEqual([]);
  });

  test("can be read at 360 pixels without scrolling sideways", async () => {
    await seen.page.setViewportSize({ width: 360, height: 740 });
    await seen.settled();
    const width = await seen.page.evaluate("document.documentElement.scrollWidth");
    await seen.page.setViewportSize(desk);
    expect(width).toBeLessThanOrEqual(360);
  });

  test("has no serious finding in the dark either", async () => {
    await seen.page.emulateMedia({ colorScheme: "dark" });
    await seen.page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    // Colours that fade into others have neither's contrast.
    await seen.page.evaluate(
      `Promise.all(document.getAnimations().filter((one) => one instanceof CSSTransition)
        .map(({ finished }) => finished.catch(() => null)))`,
    );
    const findings = await seriousFindings();
    await seen.page.emulateMedia({ colorScheme: "light" });
    expect(findings).toEqual([]);
  });

  test("asks nothing of another host", () => {
    const asked = seen.requests.slice(before.requests);
    expect(asked.filter((request) => !request.startsWith(`${server.url}/`))).toEqual([]);
  });

  test("leaves the console without an error", () => {
    expect(seen.errors.slice(before.errors)).toEqual([]);
  });
});

describe("on paper", () => {
  beforeAll(async () => {
    await seen.page.goto(`${server.url}${paths.graph}&from=2023-07&to=2023-08`);
    await seen.settled();
    await seen.page.emulateMedia({ media: "print" });
  });
  afterAll(() => seen.page.emulateMedia({ media: "screen" }));

  test("a screen has neither navigation nor buttons", async () => {
    await expect(seen.page.getByRole("navigation").count()).resolves.toBe(0);
    await expect(seen.page.getByRole("button").count()).resolves.toBe(0);
  });

  test("a screen says in words what it is narrowed to", async () => {
    await expect(seen.page.getByText("范围: 从 2023-07 · 至 2023-08").isVisible()).resolves.toBe(
      true,
    );
  });
});

test("an address that is no screen's says so", async () => {
  const lost = await openDashboard(browser, `${server.url}/e/person:nobody`);
  await lost.page.getByText("图谱里没有这个标识").waitFor();
});

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds and calls serious or critical, with the elements it is about. */
async function seriousFindings(): Promise<readonly string[]> {
  await seen.page.evaluate(axe);
  const { violations } = (await seen.page.evaluate("axe.run()")) as {
    readonly violations: readonly Finding[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** For the page's own world: the charts and graphs that have no name, or nothing beside them to read. */
const silentPictures = `[...document.querySelectorAll("[data-picture]")].filter((picture) => {
  const panel = picture.closest("[data-panel], main");
  return !picture.getAttribute("aria-label") || !panel.querySelector("details, table, ol");
}).map((picture) => picture.outerHTML.slice(0, 200))`;
