import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ScreenName, screenPaths, shownIds } from "../../tests/support/dashboard-screens.ts";
import { startOwnServer } from "../../tests/support/own-server.ts";
import { openDatabase } from "../graph/database/open-database.ts";
import { type Random, seededRandom } from "../graph/pages/random.ts";
import { drawTwo } from "../graph/questions/draw-entity.ts";
import { fillPools, type Pools } from "../graph/questions/pools.ts";
import { graphEnvironment, startServerProcess } from "../graph/systems/server-process.ts";

/** A server whose dashboard is visited. */
export interface MeasuredServer {
  readonly title: string;
  readonly url: string;
  /** The addresses of the screens in a round; each round is about other things, where there are others. */
  readonly paths: (round: number) => Readonly<Record<ScreenName, string>>;
  /** Entities whose neighbourhoods make a graph as large as the dashboard shows. */
  readonly hubs: readonly string[];
  stop(): Promise<void>;
}

/** The program on the seeds. */
export async function serveSeeds(): Promise<MeasuredServer> {
  const { url, stop } = await startOwnServer();
  const ids = await shownIds(url);
  const paths = screenPaths(ids);
  const hubs = [ids.bureau, ids.otherBureau, ids.director];
  return { title: "the seeds", url, paths: () => paths, hubs, stop };
}

const program = fileURLToPath(new URL("../../bin/newsgraph.mjs", import.meta.url));

/** The program on the graph of so many generated articles that `npm run bench:graph` keeps. */
export async function serveArticles(data: string, articles: number): Promise<MeasuredServer> {
  const database = await openDatabase(data, articles);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const server = await startServerProcess(
    [program, "start", "--no-seeds"],
    { ...graphEnvironment(database.address), NEWSGRAPH_DATA: folder, PORT: "0" },
    /GraphQL\s+(http:\S+)/,
  );
  const pools = await fillPools(database.readRows, articles);
  const url = server.url.origin;
  const pages = await database.readRows(
    "MATCH (p:Page) WHERE p.id > '' RETURN p.id ORDER BY p.id LIMIT 200",
  );
  const random = seededRandom(7);
  return {
    title: `${articles.toLocaleString("en")} generated articles`,
    url,
    paths: (round) => ({
      ...screenPaths(drawIds(pools, round, String(pages[round]?.[0]))),
      search: `/search?q=${encodeURIComponent(pools.term(seededRandom(round)))}`,
    }),
    hubs: distinctHubs(pools, random),
    stop: async () => {
      await server.stop();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Those that are named most share their neighbours, so that it takes many of them. */
function distinctHubs(pools: Pools, random: Random): readonly string[] {
  const hubs = new Set<string>();
  while (hubs.size < 90) hubs.add(drawTwo(pools, random).a);
  return [...hubs];
}

function drawIds(pools: Pools, round: number, page: string): Parameters<typeof screenPaths>[0] {
  const random = seededRandom(round);
  const { a, b } = drawTwo(pools, random);
  return {
    bureau: a,
    otherBureau: b,
    director: pools.person(random),
    article: pools.article(random),
    page,
  };
}
