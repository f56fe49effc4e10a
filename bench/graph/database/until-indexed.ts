import { setTimeout as sleep } from "node:timers/promises";
import type { ReadRows } from "./read-rows.ts";

const building = "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state";

/** Waits until every index answers: those of a large graph's texts take minutes. */
export async function untilIndexed(readRows: ReadRows): Promise<void> {
  for (;;) {
    const indexes = await readRows(building);
    const failed = indexes.find(([, state]) => state === "FAILED");
    if (failed) throw new Error(`The index ${String(failed[0])} could not be built.`);
    if (indexes.length === 0) return;
    await sleep(1_000);
  }
}
