import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { shareLink } from "../../../src/web/shared/share-link.ts";
import { openBrowser } from "../../support/browser.ts";
import { openPlayground, type PlaygroundPage } from "../../support/playground-page.ts";
import { type SmallServer, startSmallServer } from "../../support/small-server.ts";
import { buildWeb, fixtureOperations, type WebBuild } from "../../support/web-build.ts";

let build: WebBuild;
let server: SmallServer;
let browser: Browser;
/** A page on which an example was run; tests that change anything open one of their own. */
let seen: PlaygroundPage;

beforeAll(async () => {
  browser = await openBrowser();
  build = await buildWeb(fixtureOperations);
  server = await startSmallServer(build.folder);
  seen = await open();
  await seen.example("某机构的官员").click();
  await seen.answers("顾明远");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await build?.remove();
});

afterEach(async () => {
  // Without a browser or a build there is one thing to say, and it has been said.
  if (seen === undefined) return;
  server.answers = true;
  server.token = null;
  const others = browser.contexts().filter((context) => context !== seen.page.context());
  await Promise.all(others.map((context) => context.close()));
});

test("the examples are listed by their titles in both languages", async () => {
  await expect(seen.example("关于某机构的报道").textContent()).resolves.toContain(
    "Articles about an organization",
  );
});

test("an example without a title is listed by its operation's name", async () => {
  await expect(seen.example("SchemaKinds").count()).resolves.toBe(1);
});

test("on the first visit the examples stand in tabs with their operations' names", async () => {
  await expect(seen.tabNames()).resolves.toEqual([
    "ArticlesAboutBureau",
    "OfficialsOfOrganization",
    "RemovePage",
    "SchemaKinds",
  ]);
});

test("nothing is asked of another host", () => {
  expect(seen.requests.filter((request) => !request.startsWith(`${server.url}/`))).toEqual([]);
});

test("the schema and the example were asked of the own host", () => {
  expect(seen.requests.filter((request) => request === `${server.url}/graphql`)).toHaveLength(2);
});

test("the editors' workers come from the own host", () => {
  expect(seen.page.workers().map((worker) => worker.url())).toContainEqual(
    expect.stringContaining(`${server.url}/assets/editor.worker-`),
  );
});

test("the console has no error", () => {
  expect(seen.errors).toEqual([]);
});

test("every script lies compressed beside itself", async () => {
  const files = await readdir(join(build.folder, "assets"));
  const large = files.filter((file) => /^(monaco-editor|query-room|playground)-.*\.js$/.test(file));
  expect(
    large.filter((file) => !files.includes(`${file}.br`) || !files.includes(`${file}.gz`)),
  ).toEqual([]);
});

test("on the first visit the first example has its variables", async () => {
  const playground = await open();
  await expect(playground.variables()).resolves.toContain('"name": "市医疗保障局"');
});

test("a click on an example that is open shows its tab rather than a second one", async () => {
  const playground = await open();
  await playground.example("某机构的官员").click();
  await playground.answers("顾明远");
  await expect(playground.tabNames()).resolves.toHaveLength(4);
});

test("a click on an example that was closed opens it in a new tab", async () => {
  const playground = await open();
  await playground.closeTab("OfficialsOfOrganization");
  await playground.example("某机构的官员").click();
  await playground.answers("顾明远");
  await expect(playground.tabNames()).resolves.toEqual([
    "ArticlesAboutBureau",
    "RemovePage",
    "SchemaKinds",
    "OfficialsOfOrganization",
  ]);
});

test("a click on an example whose tab was edited opens a fresh one", async () => {
  const playground = await open();
  await playground.page.locator(".graphiql-query-editor .view-line").last().click();
  await playground.page.keyboard.type("# mine");
  // The editor tells of a change, and the tabs keep it, a little later.
  await playground.page.waitForFunction(
    (words) => JSON.stringify(Reflect.get(globalThis, "localStorage")).includes(words),
    "# mine",
  );
  await playground.page.getByRole("tab", { name: "SchemaKinds" }).click();
  await playground.example("关于某机构的报道").click();
  await playground.answers("门诊报销比例提高");
  await playground.page.locator(".graphiql-tab").nth(4).waitFor();
  await expect(playground.tabNames()).resolves.toHaveLength(5);
});

test("a click on a mutation opens it and does not run it", async () => {
  const playground = await open();
  await playground.example("删除一页").click();
  await playground.example("某机构的官员").click();
  await playground.answers("顾明远");
  expect(server.removals()).toBe(0);
});

test("the keyboard alone runs an example", async () => {
  const playground = await open();
  await playground.example("某机构的官员").focus();
  await playground.page.keyboard.press("Enter");
  await playground.answers("顾明远");
});

test("a shared link shows the query with its variables elsewhere", async () => {
  const elsewhere = await openPlayground(browser, await seen.share());
  await elsewhere.page.locator('section[aria-label="Variables"]', { hasText: "青溪市" }).waitFor();
});

test("a link with a query that is not open opens it in a new tab", async () => {
  const query = 'query Mine { officials(at: "x") { name } }';
  const link = shareLink(`${server.url}/playground/`, { query, variables: "" });
  const playground = await openPlayground(browser, link);
  await playground.page.getByRole("tab", { name: "Mine" }).waitFor();
  await expect(playground.tabNames()).resolves.toHaveLength(5);
});

test("a link is taken out of the address, so that loading again opens nothing", async () => {
  const { page } = await openPlayground(browser, await seen.share());
  await page.waitForURL((url) => url.hash === "");
});

test("a link that was cut off is answered by a sentence", async () => {
  const playground = await open("#q=eyJxdWVyeSI6I");
  await playground.notice.getByText("may have been cut off").waitFor();
});

test("an endpoint that cannot be reached is named in a sentence", async () => {
  server.answers = false;
  const playground = await open();
  await playground.notice.getByText(`Cannot reach ${server.url}/graphql`).waitFor();
});

test("trying again removes the sentence once the endpoint answers", async () => {
  server.answers = false;
  const playground = await open();
  await playground.notice.waitFor();
  server.answers = true;
  await playground.page.getByRole("button", { name: "Try again" }).click();
  await playground.notice.waitFor({ state: "detached" });
});

test("a server that wants a token is asked again with the one that is entered", async () => {
  server.token = "secret";
  const playground = await open();
  await playground.page.getByLabel("The server's token").fill("secret");
  await playground.page.keyboard.press("Enter");
  await playground.notice.waitFor({ state: "detached" });
  await playground.example("某机构的官员").click();
  await playground.answers("顾明远");
});

test("the documentation shows the schema's Chinese descriptions", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Query" }).first().click();
  await page.getByText("提到某实体的报道").waitFor();
});

test("a tab that was closed is still closed after loading again", async () => {
  const playground = await open();
  await playground.closeTab("RemovePage");
  // GraphiQL keeps its tabs half a second after the last change.
  await playground.page.waitForTimeout(1000);
  await playground.page.reload();
  await playground.page.locator('[role="tab"]').first().waitFor();
  await expect(playground.tabNames()).resolves.not.toContain("RemovePage");
});

async function open(hash = ""): Promise<PlaygroundPage> {
  return await openPlayground(browser, `${server.url}/playground/${hash}`);
}
