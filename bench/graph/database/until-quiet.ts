import { setTimeout as sleep } from "node:timers/promises";
import type { ReadRows } from "./read-rows.ts";

/**
 * Ends what the graph still works on for those who have given up waiting, so that nobody after them is
 * measured beside it.
 */
export async function untilQuiet(readRows: ReadRows): Promise<void> {
  for (;;) {
    const running = await readRows(
      "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId",
    );
    if (running.length === 0) return;
    const ids = running.map(([id]) => id);
    await readRows("TERMINATE TRANSACTIONS $ids", { ids });
    await sleep(100);
  }
}
