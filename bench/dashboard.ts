/**
 * The dashboard's screens in a real browser, by the browser's own record of performance: the first
 * contentful paint, when the panels are filled, how long their questions take, and how smoothly a graph
 * moves. Of the seeds, or of generated articles:
 *   npm run bench:dashboard
 *   npm run bench:dashboard -- --articles 100000
 *   npm run bench:dashboard -- --articles 100000 --screens entity,graph
 */
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "../tests/support/browser.ts";
import { measureFrames } from "./dashboard/measure-frames.ts";
import { type MeasuredServer, serveArticles, serveSeeds } from "./dashboard/measured-server.ts";
import { linesOf } from "./dashboard/visit-lines.ts";
import { type Visit, visitScreen } from "./dashboard/visit-screen.ts";
import { loadNow } from "./graph/measure/machine.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "0" },
    rounds: { type: "string", default: "8" },
    screens: { type: "string" },
    data: { type: "string", default: join(homedir(), ".cache", "newsgraph", "bench") },
  },
});

const articles = Number(values.articles);
const server = articles === 0 ? await serveSeeds() : await serveArticles(values.data, articles);
const browser = await openBrowser();
try {
  console.log(`${server.title}; load average ${loadNow()} before.`);
  console.log(linesOf(await visitAll(server)).join("\n"));
  console.log(await measureFrames(browser, server));
  console.log(`load average ${loadNow()} after.`);
} finally {
  await browser.close();
  await server.stop();
}

/** Visits every screen in every round, each time about other things; the first round only warms up. */
async function visitAll({ url, paths }: MeasuredServer): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const [screen, path] of Object.entries(paths(round))) {
      if (values.screens && !values.screens.split(",").includes(screen)) continue;
      const visit = await visitScreen(browser, screen, url + path);
      if (round > 0) visits.push(visit);
    }
  }
  return visits;
}
