import { randomUUID } from "node:crypto";
import type { Connection, RunStatement } from "../store/connection.ts";

/**
 * Runs a transaction of who holds the lease.
 * @throws LeaseLost where somebody else holds it by now, Stopped where the work is not wanted any more.
 */
export type Transact = <T>(work: (run: RunStatement) => Promise<T>) => Promise<T>;

/** Somebody else derives by now, because this one was silent for too long. */
export class LeaseLost extends Error {}

/** Who asked for the work does not want it any more. */
export class Stopped extends Error {}

/** How long the lease holds without a transaction: only a holder that was killed or stopped is so long. */
const leaseMs = 15_000;

/**
 * Does work that only one at a time may do; null where somebody else does it. Every transaction first locks
 * the lease and looks whether it still holds, so that what was computed before a long pause is never
 * written over what another one has written since.
 */
export async function withLease<T>(
  connection: Connection,
  signal: AbortSignal | undefined,
  work: (transact: Transact) => Promise<T>,
): Promise<T | null> {
  const holder = randomUUID();
  if (!(await connection.write((run) => take(run, holder)))) return null;
  try {
    return await work(async (part) => {
      if (signal?.aborted) throw new Stopped("deriving was stopped");
      return connection.write(async (run) => {
        if (!(await take(run, holder))) throw new LeaseLost("another process derives by now");
        return part(run);
      });
    });
  } finally {
    // Where it can't be given back it runs out.
    await connection.write((run) => run(giveBack, { holder })).catch(() => undefined);
  }
}

async function take(run: RunStatement, holder: string): Promise<boolean> {
  // Two statements, so that the holder is read when the lock is there.
  await run("MERGE (m:Meta {key: 'derived'}) SET m.key = 'derived'");
  const [row] = await run(takeIfFree, { holder, leaseMs });
  return row?.[0] === true;
}

const takeIfFree = `
MATCH (m:Meta {key: 'derived'})
WITH m, m.holder IS NULL OR m.holder = $holder OR m.heldUntil < timestamp() AS isFree
FOREACH (_ IN CASE WHEN isFree THEN [1] ELSE [] END |
  SET m.holder = $holder, m.heldUntil = timestamp() + $leaseMs)
RETURN isFree`;

const giveBack = `
MATCH (m:Meta {key: 'derived', holder: $holder})
REMOVE m.holder, m.heldUntil`;
