import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import type { RunningServer } from "../../../src/api/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { likenessRules } from "../../../src/pipeline/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { openBrowser } from "../../support/browser.ts";
import { type DashboardPage, openDashboard } from "../../support/dashboard-page.ts";
import {
  type ScreenName,
  type ShownIds,
  screenPaths,
  shownIds,
} from "../../support/dashboard-screens.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { newsServer } from "../../support/news-server.ts";
import { writeSeeds } from "../../support/seed-graph.ts";

interface Decided {
  readonly decision: string;
}

interface OfOne {
  readonly "of.name": string;
}

let graph: Graph;
let server: RunningServer;
let browser: Browser;
let ids: ShownIds;
let paths: Readonly<Record<ScreenName, string>>;
/** One window for most tests, so that scripts are fetched and compiled once. */
let mine: DashboardPage;

beforeAll(async () => {
  browser = await openBrowser();
  graph = openGraph(await testGraphAddress(), textForms, { likeness: likenessRules });
  await writeSeeds(graph);
  server = await newsServer(graph);
  ids = await shownIds(server.url);
  paths = screenPaths(ids);
  mine = await openDashboard(browser, "about:blank");
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await graph?.close();
});

async function open(path: string): Promise<DashboardPage> {
  await mine.page.goto(server.url + path);
  await mine.settled();
  return mine;
}

/** Opens a screen as one who was never there, and leaves no trace of it. */
async function openAsStranger(path: string): Promise<DashboardPage> {
  const dashboard = await openDashboard(browser, server.url + path);
  await dashboard.settled();
  return dashboard;
}

describe("the search in the header", () => {
  test("is gone to with / and finds an entity by its pinyin", async () => {
    const { page } = await open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("guhuaiyuan");
    await page.getByRole("option", { name: "谷怀远" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "谷怀远" }).waitFor();
  });

  test("searches everything for words that are sent as they are", async () => {
    const dashboard = await open("/");
    await dashboard.page.keyboard.press("/");
    await dashboard.page.keyboard.type("医保");
    await dashboard.page.keyboard.press("Enter");
    await dashboard.page.waitForURL("**/search?*");
    expect(dashboard.address()).toBe("/search?q=医保");
  });

  test("asks nothing while an input method composes, and then for what it gave", async () => {
    const { page } = await openAsStranger("/");
    const asked: string[] = [];
    page.on("request", (request) => {
      const { operationName, variables } = request.postDataJSON() ?? {};
      if (operationName === "Suggestions") asked.push(variables.query);
    });
    await page.keyboard.press("/");
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Input.imeSetComposition", {
      text: "yibao",
      selectionStart: 5,
      selectionEnd: 5,
    });
    // Longer than the field waits before it asks.
    await page.waitForTimeout(250);
    const during = [...asked];
    await devtools.send("Input.insertText", { text: "医保" });
    await page.getByRole("option", { name: "医疗保障局" }).first().waitFor();
    expect([during, asked]).toEqual([[], ["医保"]]);
  });
});

describe("the address", () => {
  test("holds the period that is chosen on a chart, and back undoes it", async () => {
    const dashboard = await open("/");
    const brush = dashboard.panel("timeline").getByRole("button", { name: "在图上拖动" });
    await brush.focus();
    await dashboard.page.keyboard.press("ArrowRight");
    await dashboard.page.keyboard.press("Shift+ArrowRight");
    await dashboard.page.keyboard.press("Enter");
    await dashboard.page.waitForURL("**/?from=2023-07-04&to=2023-07-05");
    await dashboard.page.goBack();
    expect(dashboard.address()).toBe("/");
  });

  test("narrows every panel of a screen", async () => {
    const dashboard = await open("/?from=2023-08&to=2023-08&source=张家界晨讯");
    const dates = await dashboard.panel("newest-articles").locator("li").allTextContents();
    expect(dates.filter((row) => !/2023-08-\d\d · 张家界晨讯/.test(row))).toEqual([]);
  });

  test("goes along from screen to screen", async () => {
    const dashboard = await open("/?from=2023-08&to=2023-08");
    await dashboard.page.getByRole("link", { name: "时间线" }).click();
    expect(dashboard.address()).toBe("/timeline?from=2023-08&to=2023-08");
  });

  test("shows another person the same, in the same language and theme", async () => {
    const one = await openAsStranger("/");
    await one.page.getByRole("button", { name: "Switch to English" }).click();
    await one.page.getByRole("button", { name: "Switch to dark" }).click();
    const other = await openAsStranger(one.address());
    await other.page.getByRole("heading", { name: "The graph at a glance" }).waitFor();
    const scheme = "document.documentElement.dataset.mantineColorScheme";
    await expect(other.page.evaluate(scheme)).resolves.toBe("dark");
  });
});

describe("a panel's corner", () => {
  test("opens its query in the playground with its variables", async () => {
    const dashboard = await open(`${paths.entity}?from=2023-08&to=2023-08`);
    const link = dashboard.panel("companions").first().getByRole("link", { name: "GraphQL" });
    const playground = await openDashboard(browser, server.url);
    await playground.page.goto(String(await link.getAttribute("href")).replace(/^\//, server.url));
    const variables = playground.page.locator('section[aria-label="Variables"]');
    await variables.getByText("2023-08").first().waitFor();
    await playground.page.getByRole("tab", { name: "Companions" }).waitFor();
  });

  test("gives its rows as a table", async () => {
    const dashboard = await open("/");
    const link = dashboard.panel("most-mentioned").getByRole("link", { name: "CSV" });
    const response = await fetch(new URL(String(await link.getAttribute("href")), server.url));
    const rows = parse(await response.text(), { columns: true, bom: true }) as { name: string }[];
    expect([rows.length, rows[0]?.name]).toEqual([10, "桑植县"]);
  });

  test("gives a chart as SVG that stands by itself", async () => {
    const dashboard = await open("/");
    await dashboard.panel("timeline").getByRole("button", { name: "下载图片" }).click();
    const coming = dashboard.page.waitForEvent("download");
    await dashboard.page.getByRole("menuitem", { name: "SVG" }).click();
    const svg = await readFile(await (await coming).path(), "utf8");
    expect([svg.startsWith("<svg"), svg.includes("<rect"), svg.includes("class=")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("gives a list as PNG", async () => {
    const dashboard = await open("/");
    await dashboard.panel("most-mentioned").getByRole("button", { name: "下载图片" }).click();
    const coming = dashboard.page.waitForEvent("download");
    await dashboard.page.getByRole("menuitem", { name: "PNG" }).click();
    const png = await readFile(await (await coming).path());
    expect([png.subarray(1, 4).toString(), png.length > 5_000]).toEqual(["PNG", true]);
  });

  test("copies the link", async () => {
    const dashboard = await open("/?from=2023-08");
    await dashboard.panel("timeline").getByRole("button", { name: "复制链接" }).click();
    await dashboard.page.getByText("链接已复制").waitFor();
    await expect(dashboard.page.evaluate("navigator.clipboard.readText()")).resolves.toBe(
      `${server.url}/?from=2023-08`,
    );
  });
});

describe("the keyboard", () => {
  test("goes to a screen with two keys", async () => {
    const dashboard = await open("/");
    await dashboard.page.keyboard.press("g");
    await dashboard.page.keyboard.press("o");
    await dashboard.page.getByRole("heading", { level: 1, name: "职务" }).waitFor();
  });

  test("lists its own keys at ?", async () => {
    const { page } = await open(paths.graph);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "快捷键" });
    await dialog.getByText("隐藏所选").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  test("leads from an article to the next of the list one came from", async () => {
    const dashboard = await open("/");
    const links = dashboard.panel("newest-articles").locator("li > a");
    const second = await links.nth(1).textContent();
    await links.first().click();
    await dashboard.page.locator(".article-text").waitFor();
    await dashboard.page.keyboard.press("]");
    await dashboard.page.getByRole("heading", { level: 1, name: String(second) }).waitFor();
  });
});

describe("an article", () => {
  test("has every mention marked and linked", async () => {
    const { page } = await open(paths.article);
    const { data } = (await (await fetch(`${server.url}/q/article?id=${ids.article}`)).json()) as {
      data: { article: { mentions: { edges: { evidence: { quote: string }[] }[] } } };
    };
    const quotes = data.article.mentions.edges.flatMap(({ evidence }) =>
      evidence.map(({ quote }) => quote),
    );
    const marked = await page.locator(".article-text .mention").allTextContents();
    expect([...marked].sort()).toEqual(quotes.sort());
  });

  test("shows who is meant when one stays over a mention", async () => {
    const { page } = await open(paths.article);
    await page.locator('.mention[data-kind="OFFICIAL"]').first().hover();
    await page.getByText("在版面上看“").waitFor();
  });

  test("leads from a mention to its words on the page", async () => {
    const { page } = await open(paths.article);
    const mention = page.locator('[data-panel="article"] .quotes a').first();
    const quote = await mention.textContent();
    await mention.click();
    const marks = page.locator(".block mark");
    await marks.first().waitFor();
    expect((await marks.allTextContents()).join("")).toBe(quote);
  });
});

describe("people who may be one", () => {
  test("are listed both, the doubtful first, with what speaks for and against it", async () => {
    const dashboard = await open("/quality");
    const row = dashboard.panel("same-people").locator("tbody tr").first();
    await expect(row.locator(".entity-link a").allTextContents()).resolves.toEqual([
      "Xiang Weiyang",
      "向未央",
    ]);
    await row.locator("summary").click();
    await expect(row.locator("li").first().textContent()).resolves.toBe(
      "−1.8 Xiang Weiyang 是“向未央”的拼音",
    );
  });

  test("are those of the decision in the address, in the table as on the screen", async () => {
    const dashboard = await open("/quality");
    const panel = dashboard.panel("same-people");
    await panel.getByText("同一人", { exact: true }).click();
    await dashboard.page.waitForURL("**/quality?likeness=same");
    await dashboard.settled();
    const link = panel.getByRole("link", { name: "CSV" });
    const response = await fetch(new URL(String(await link.getAttribute("href")), server.url));
    const rows = parse(await response.text(), { columns: true, bom: true }) as Decided[];
    expect(rows.filter(({ decision }) => decision === "SAME")).toHaveLength(
      await panel.locator("tbody tr").count(),
    );
  });

  test("are compared side by side at a click", async () => {
    const dashboard = await open("/quality?likeness=same");
    await dashboard.panel("same-people").getByRole("link", { name: "对比两者" }).first().click();
    await dashboard.page.getByRole("heading", { level: 1, name: "对比" }).waitFor();
    expect(dashboard.address()).toMatch(/^\/compare\?a=person:\w+&b=person:\w+$/);
  });

  test("stand on a person's own screen, with the reasons", async () => {
    const dashboard = await open(paths.person);
    const panel = dashboard.panel("who-a-person-may-be");
    await expect(panel.locator(".entity-link a").first().textContent()).resolves.toBe(
      "Xiang Weiyang",
    );
    await panel.getByText("同为张家界市医疗保障局的副局长 (deputy director)").waitFor();
  });

  test("are not asked for where nobody is like an entity", async () => {
    const dashboard = await open(paths.entity);
    await expect(dashboard.panel("who-a-person-may-be").count()).resolves.toBe(0);
  });
});

describe("what the graph says of its own work", () => {
  test("is in Chinese on the Chinese screens", async () => {
    const { page } = await open(paths.page);
    const remarks = await page.locator(".plain-list li").allTextContents();
    expect(remarks.filter((remark) => !/\p{Script=Han}/u.test(remark))).toEqual([]);
  });

  test("is as the graph has it on the English ones", async () => {
    const { page } = await open(`${paths.page}?lang=en`);
    const reasons = await page.locator(".block-join li").allTextContents();
    expect(reasons).toContainEqual(expect.stringMatching(/^right under the headline/));
  });
});

describe("a comparison", () => {
  test("gives the rows of both as a table", async () => {
    const dashboard = await open(paths.compare);
    const link = dashboard.panel("two-over-time").getByRole("link", { name: "CSV" });
    const response = await fetch(new URL(String(await link.getAttribute("href")), server.url));
    const rows = parse(await response.text(), { columns: true, bom: true }) as OfOne[];
    expect(new Set(rows.map((row) => row["of.name"]))).toEqual(
      new Set(["张家界市医疗保障局", "通辽市医疗保障局"]),
    );
  });
});

describe("a graph", () => {
  const nodes = (dashboard: DashboardPage) => dashboard.page.locator("[data-node]");

  test("grows by what is expanded, and back takes it away again", async () => {
    const dashboard = await open(`/graph?ids=${ids.director}~organization`);
    const before = await nodes(dashboard).count();
    await dashboard.page.getByRole("button", { name: "展开全部" }).click();
    await nodes(dashboard).nth(before).waitFor();
    await dashboard.page.keyboard.press("Control+z");
    await nodes(dashboard).nth(before).waitFor({ state: "detached" });
    expect(dashboard.address()).toBe(`/graph?ids=${ids.director}~organization`);
  });

  test("does again what was undone", async () => {
    const dashboard = await open(paths.graph);
    await dashboard.page.keyboard.press("p");
    await dashboard.page.getByRole("button", { name: "撤销" }).click();
    await dashboard.page.getByRole("button", { name: "重做" }).click();
    await dashboard.page.waitForURL(`**pin=${ids.bureau}`);
  });

  test("is without an entity that was hidden", async () => {
    const dashboard = await open(`${paths.graph}&hide=${ids.director}`);
    await expect(dashboard.page.locator(`[data-node="${ids.director}"]`).count()).resolves.toBe(0);
  });

  test("shows the words behind each hop between two that are pinned", async () => {
    const dashboard = await open(`${paths.graph}&pin=${ids.bureau},${ids.otherBureau}`);
    await dashboard.page.getByRole("button", { name: "显示两个固定实体之间的路径" }).click();
    const quote = dashboard.panel("what-connects-two").locator(".quote mark").first();
    await quote.waitFor();
    await expect(quote.textContent()).resolves.toMatch(/\S/);
  });

  test("is a table with the same relations at t", async () => {
    const dashboard = await open(paths.graph);
    const edges = await dashboard.page.locator(".net-edge").count();
    await dashboard.page.keyboard.press("t");
    await dashboard.page.getByRole("table").first().waitFor();
    await expect(dashboard.page.locator("tbody tr").count()).resolves.toBe(edges);
  });

  test("is walked through with the arrow keys", async () => {
    const dashboard = await open(paths.graph);
    await dashboard.page.getByRole("application").focus();
    await dashboard.page.keyboard.press("ArrowRight");
    await dashboard.page.keyboard.press("Enter");
    await dashboard.page.waitForURL("**/e/*");
    expect(dashboard.address()).not.toContain(ids.bureau);
  });

  test("relates the neighbours of several entities to each other", async () => {
    const dashboard = await open(`/graph?ids=${ids.bureau},${ids.otherBureau}`);
    await expect(dashboard.page.locator(".failure").count()).resolves.toBe(0);
    const seen = await dashboard.page.locator(".net-edge").count();
    const alone = await open(paths.graph);
    await expect(alone.page.locator(".net-edge").count()).resolves.toBeLessThan(seen);
  });

  test("is saved as a picture that needs no style sheet", async () => {
    const dashboard = await open(paths.graph);
    await dashboard.page.getByRole("button", { name: "导出" }).click();
    const coming = dashboard.page.waitForEvent("download");
    await dashboard.page.getByRole("menuitem", { name: "SVG" }).click();
    const svg = await readFile(await (await coming).path(), "utf8");
    // Without it the ground of a label is painted over its letters.
    expect([svg.includes("paint-order:stroke"), svg.includes("class=")]).toEqual([true, false]);
  });

  test("is saved as GEXF with all that is seen", async () => {
    const dashboard = await open(paths.graph);
    const seen = await nodes(dashboard).count();
    await dashboard.page.getByRole("button", { name: "导出" }).click();
    const coming = dashboard.page.waitForEvent("download");
    await dashboard.page.getByRole("menuitem", { name: "GEXF" }).click();
    const gexf = await readFile(await (await coming).path(), "utf8");
    expect(gexf.match(/<node /g)).toHaveLength(seen);
  });
});
