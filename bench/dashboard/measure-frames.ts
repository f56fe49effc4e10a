import type { Browser } from "playwright-core";
import { openDashboard } from "../../tests/support/dashboard-page.ts";
import type { MeasuredServer } from "./measured-server.ts";
import { quantile } from "./visit-lines.ts";

/** Moves and enlarges a graph of many entities without a graphics card, and says how long frames take. */
export async function measureFrames(
  browser: Browser,
  { url, hubs }: MeasuredServer,
): Promise<string> {
  const { page, settled, close } = await openDashboard(
    browser,
    `${url}/graph?ids=${hubs.join(",")}`,
  );
  // The first to ask of a fresh Neo4j waits long.
  await page.locator("[data-node]").first().waitFor({ timeout: 120_000 });
  await settled();
  const nodes = await page.locator("[data-node]").count();
  const edges = await page.locator(".net-edge").count();
  const box = await page.getByRole("application").boundingBox();
  if (!box) throw new Error("There is no picture of a graph.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(recordFrames);
  await page.mouse.move(x - 200, y - 120);
  await page.mouse.down();
  for (let step = 0; step < 60; step += 1)
    await page.mouse.move(x - 200 + 5 * step, y - 120 + 3 * step);
  await page.mouse.up();
  for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, step < 10 ? -100 : 100);
  const frames = (await page.evaluate("globalThis.frames$")) as readonly number[];
  await close();
  return `A graph of ${nodes} entities and ${edges} relations, moved and enlarged: a frame takes ${quantile(frames, 0.5).toFixed(0)} ms, p95 ${quantile(frames, 0.95).toFixed(0)} ms.`;
}

/** For the page's own world: the time between each two frames. */
const recordFrames = `{
  globalThis.frames$ = [];
  let last = performance.now();
  const next = (now) => { globalThis.frames$.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next);
}`;
