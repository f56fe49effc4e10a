import { setTimeout as sleep } from "node:timers/promises";
import type { ReadRows } from "./read-rows.ts";

const running = `SHOW TRANSACTIONS YIELD transactionId, currentQuery, elapsedTime
WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
RETURN transactionId, elapsedTime.milliseconds`;

/** What still runs after so long was asked by somebody who no longer waits. */
const abandonedMs = 2_000;

/**
 * Waits until the graph is at rest, so that no cell is measured beside the leftovers of the one before;
 * statements whose askers have given up are ended.
 */
export async function untilQuiet(readRows: ReadRows): Promise<void> {
  for (;;) {
    const transactions = await readRows(running);
    if (transactions.length === 0) return;
    const ids = transactions.filter(([, ms]) => Number(ms) > abandonedMs).map(([id]) => id);
    if (ids.length > 0) await readRows("TERMINATE TRANSACTIONS $ids", { ids });
    await sleep(100);
  }
}
