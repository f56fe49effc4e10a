import type { PageId } from "../../domain/index.ts";
import type { Connection } from "../store/connection.ts";
import { takeOldReading } from "./old-reading.ts";
import { settle } from "./settle.ts";
import * as statements from "./statements.ts";

/**
 * Takes a page and all that only it gave out of the graph; false where there is no such page.
 * @param at is the ISO time that the outbox tells.
 */
export async function removePage(
  connection: Connection,
  page: PageId,
  at: string,
): Promise<boolean> {
  return connection.write(async (run) => {
    const found = await run(statements.lockPage, { page });
    if (found.length === 0) return false;
    const old = await takeOldReading(run, [page]);
    await run(statements.deletePage, { page });
    const before = old.articles.get(page) ?? [];
    const removed = { id: page, kind: "removed" as const, fingerprint: "", before, after: [] };
    await settle(run, { pages: [removed], old, rows: null, at });
    return true;
  });
}
