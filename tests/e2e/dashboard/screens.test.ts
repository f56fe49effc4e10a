import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import type { RunningServer } from "../../../src/api/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
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
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

beforeAll(async () => {
  browser = await openBrowser();
  graph = openGraph(await testGraphAddress(), textForms);
  await writeSeeds(graph);
  server = await newsServer(graph);
  paths = screenPaths(await shownIds(server.url));
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await graph?.close();
});

async function open(name: ScreenName, options = {}): Promise<DashboardPage> {
  const dashboard = await openDashboard(browser, server.url + paths[name], options);
  await dashboard.settled();
  return dashboard;
}

describe.each(screenNames)("the screen %s", (name) => {
  let seen: DashboardPage;

  beforeAll(async () => {
    seen = await open(name);
  });
  afterAll(() => seen?.close());

  test("stands with its title and without a failure", async () => {
    await expect(seen.page.locator("h1").count()).resolves.toBe(1);
    await expect(seen.page.locator(".failure").allTextContents()).resolves.toEqual([]);
  });

  test("asks nothing of another host", () => {
    expect(seen.requests.filter((request) => !request.startsWith(`${server.url}/`))).toEqual([]);
  });

  test("leaves the console without an error", () => {
    expect(seen.errors).toEqual([]);
  });

  test("has no finding of axe that is serious", async () => {
    await expect(seriousFindings(seen)).resolves.toEqual([]);
  });

  test("has none in the dark either", async () => {
    const dark = await open(name, { colorScheme: "dark" });
    const findings = await seriousFindings(dark);
    await dark.close();
    expect(findings).toEqual([]);
  });

  test("can be read at 360 pixels without scrolling sideways", async () => {
    const narrow = await open(name, { viewport: { width: 360, height: 740 } });
    const width = await narrow.page.evaluate("document.documentElement.scrollWidth");
    await narrow.close();
    expect(width).toBeLessThanOrEqual(360);
  });
});

test("on paper a screen has neither navigation nor buttons", async () => {
  const overview = await open("overview");
  await overview.page.emulateMedia({ media: "print" });
  await expect(overview.page.getByRole("navigation").first().isVisible()).resolves.toBe(false);
  await expect(overview.page.locator(".panel-actions").first().isVisible()).resolves.toBe(false);
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
async function seriousFindings({ page }: DashboardPage): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate("axe.run()")) as {
    readonly violations: readonly Finding[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
