import { connect, createServer, type Server, type Socket } from "node:net";
import type { Browser, Page } from "playwright-core";
import type { RunningServer } from "../../../src/api/index.ts";
import { type Graph, openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { openBrowser } from "../../support/browser.ts";
import { type DashboardPage, openDashboard } from "../../support/dashboard-page.ts";
import { halfOfRuns, never, onOperation, tooLate } from "../../support/dashboard-states.ts";
import { testGraphAddress } from "../../support/neo4j.ts";
import { newsServer } from "../../support/news-server.ts";
import { smallPages } from "../../support/small-graph.ts";

let graph: Graph;
let server: RunningServer;
let browser: Browser;
let line: Line;

beforeAll(async () => {
  browser = await openBrowser();
  const { uri, user, password } = await testGraphAddress();
  line = await openLine(Number(new URL(uri).port));
  graph = openGraph({ uri: `bolt://127.0.0.1:${line.port}`, user, password }, textForms);
  await graph.prepare();
  await graph.clear();
  for (const page of smallPages()) await graph.writePage(page);
  await graph.derive();
  server = await newsServer(graph);
}, 180_000);

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await graph?.close();
  await line?.close();
});

/** Opens an empty tab, so that what a screen will be answered can be changed before. */
async function open(path: string, prepare: (page: Page) => Promise<void>): Promise<DashboardPage> {
  const dashboard = await openDashboard(browser, `${server.url}/version`);
  await prepare(dashboard.page);
  await dashboard.page.goto(server.url + path);
  return dashboard;
}

const openOverview = (prepare: (page: Page) => Promise<void>): Promise<DashboardPage> =>
  open("/", prepare);

describe("an answer that is slow", () => {
  test("is awaited with a skeleton, then with words, and can be given up", async () => {
    const { page, panel } = await openOverview((opened) => onOperation(opened, "Overview", never));
    await panel("overview").locator(".mantine-Skeleton-root").first().waitFor();
    await panel("overview").getByText("正在等待 Neo4j").waitFor();
    const ended = page.waitForEvent("requestfailed");
    await panel("overview").getByRole("button", { name: "不等了" }).click();
    expect((await ended).postDataJSON().operationName).toBe("Overview");
    await panel("overview").getByText("已停止等待").waitFor();
  });

  test("leaves what was there before, greyed", async () => {
    const { page, panel } = await openOverview(async () => undefined);
    await panel("most-mentioned").locator("li").first().waitFor();
    await onOperation(page, "MostMentioned", never);
    await page.getByLabel("从", { exact: true }).fill("2023-08");
    await page.keyboard.press("Enter");
    await panel("most-mentioned").locator(".panel-stale li").first().waitFor();
  });
});

describe("a question that fails", () => {
  test("is told in a sentence with its code, and the other panels stand", async () => {
    const { panel } = await openOverview((page) => onOperation(page, "Overview", tooLate));
    await panel("overview").getByRole("alert").getByText("GRAPH_TIMEOUT").waitFor();
    await panel("newest-articles").locator("li").first().waitFor();
  });

  test("is not asked for ever where its answer would say what to ask next", async () => {
    let asked = 0;
    const { panel } = await openOverview((page) =>
      onOperation(page, "Timeline", (route) => {
        asked += 1;
        return tooLate(route);
      }),
    );
    await panel("timeline").getByRole("alert").getByText("GRAPH_TIMEOUT").waitFor();
    await panel("overview").getByText("机构").waitFor();
    const { length } = await panel("timeline").getByRole("alert").all();
    expect([length, asked < 5]).toEqual([1, true]);
  });

  test("can be asked again", async () => {
    const { page, panel } = await openOverview((opened) =>
      onOperation(opened, "Overview", tooLate),
    );
    await panel("overview").getByRole("alert").waitFor();
    await page.unroute("**/graphql");
    await panel("overview").getByRole("button", { name: "重试" }).click();
    await panel("overview").getByText("机构").waitFor();
  });

  test("gives its details to whoever helps", async () => {
    const { page, panel } = await openOverview((opened) =>
      onOperation(opened, "Overview", tooLate),
    );
    await panel("overview").getByRole("button", { name: "复制详情" }).click();
    await panel("overview").getByText("详情已复制").waitFor();
    const copied = JSON.parse(await page.evaluate("navigator.clipboard.readText()"));
    expect(copied).toMatchObject({
      code: "GRAPH_TIMEOUT",
      requestId: "r-1",
      operation: "overview",
    });
  });

  test("shows the part that came, and says that a part is missing", async () => {
    const { panel } = await openOverview((page) => onOperation(page, "Runs", halfOfRuns));
    await panel("runs").getByText("部分结果没有取到").waitFor();
    await panel("runs").getByText("所有计数都是最新的").waitFor();
  });
});

describe("a graph", () => {
  let path: string;

  beforeAll(async () => {
    const response = await fetch(`${server.url}/q/most-mentioned`);
    const { data } = (await response.json()) as {
      data: { topEntities: { edges: { node: { id: string } }[] } };
    };
    path = `/graph?ids=${data.topEntities.edges[0]?.node.id}`;
  });

  test("that is slow is told of, and can be given up", async () => {
    const { page, panel } = await open(path, (opened) =>
      onOperation(opened, "Neighbourhood", never),
    );
    await panel("neighbourhood").getByText("正在等待 Neo4j").waitFor();
    const ended = page.waitForEvent("requestfailed");
    await panel("neighbourhood").getByRole("button", { name: "不等了" }).click();
    expect((await ended).postDataJSON().operationName).toBe("Neighbourhood");
  });

  test("that fails says so with its code, and is asked for again", async () => {
    const { page, panel } = await open(path, (opened) =>
      onOperation(opened, "Neighbourhood", tooLate),
    );
    await panel("neighbourhood").getByRole("alert").getByText("GRAPH_TIMEOUT").waitFor();
    await page.unroute("**/graphql");
    await panel("neighbourhood").getByRole("button", { name: "重试" }).click();
    await page.locator("[data-node]").first().waitFor();
  });
});

describe("a scope without anything in it", () => {
  test("says so and offers to clear it", async () => {
    const dashboard = await openDashboard(browser, `${server.url}/?from=1999&to=1999`);
    const { page, panel } = dashboard;
    await panel("newest-articles").getByText("这个范围内没有内容").waitFor();
    await panel("newest-articles").getByRole("button", { name: "清除范围" }).click();
    await panel("newest-articles").locator("li").first().waitFor();
    expect(new URL(page.url()).search).toBe("");
  });
});

describe("people who may be one", () => {
  test("of whom there are none are told so, by what was decided", async () => {
    const dashboard = await openDashboard(browser, `${server.url}/quality`);
    await dashboard.panel("same-people").getByText("没有存疑的两个人物").waitFor();
    await dashboard.panel("same-people").getByText("同一人", { exact: true }).click();
    await dashboard.panel("same-people").getByText("没有被当作同一人的两个人物").waitFor();
  });

  test("that could not be asked for say so, and the other panels stand", async () => {
    const { panel } = await open("/quality", (page) => onOperation(page, "SamePeople", tooLate));
    await panel("same-people").getByRole("alert").getByText("GRAPH_TIMEOUT").waitFor();
    await panel("doubtful-pages").locator("tbody tr").first().waitFor();
  });
});

describe("Neo4j that stops", () => {
  afterEach(() => line.mend());

  test("is told in a banner, and all is asked again when it is back", async () => {
    line.cut();
    const { page, panel } = await openOverview(async () => undefined);
    await page.getByText("Neo4j 未连接").waitFor();
    await panel("overview").getByText("GRAPH_UNREACHABLE").waitFor();
    await page.getByText(/\d 秒后再试/).waitFor();
    line.mend();
    await page.getByRole("button", { name: "立即重试" }).click();
    await page.getByText("Neo4j 未连接").waitFor({ state: "detached" });
    await panel("overview").getByText("机构").waitFor();
  });
});

describe("an empty graph", () => {
  beforeAll(async () => {
    await graph.clear();
    await graph.derive();
  });

  test("says how pages come into it", async () => {
    const { panel } = await openOverview(async () => undefined);
    await panel("newest-articles").getByText("newsgraph ingest").waitFor();
  });
});

/** A line to Neo4j that can be cut and mended. */
interface Line {
  readonly port: number;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

async function openLine(port: number): Promise<Line> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const proxy: Server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(port, "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  const end = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const address = proxy.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    cut: () => {
      isCut = true;
      end();
    },
    mend: () => {
      isCut = false;
    },
    close: async () => {
      end();
      await new Promise((done) => proxy.close(done));
    },
  };
}
