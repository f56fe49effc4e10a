import type { DeriveOptions, DeriveOutcome, LikenessRules } from "../../domain/index.ts";
import type { Connection, RunStatement } from "../store/connection.ts";
import { derivePending } from "./derive-pending.ts";
import { LeaseLost, Stopped, type Transact, withLease } from "./lease.ts";
import { compareAll } from "./likeness/compare-all.ts";
import { isMostPending, readPending } from "./pending.ts";
import { rebuildAll } from "./rebuild.ts";
import { beginRebuild, derivedState, type Rebuild, rebuildUnderWay } from "./state.ts";

/**
 * Brings what is derived in line with what was written until now, or derives all of it anew. It may be
 * ended at any point, and the process killed: what counts as derived is, and the next call does the rest.
 * Only one derives at a time; another one that is called meanwhile leaves it to the first. Without rules of
 * likeness nobody is compared with anybody.
 */
export async function derive(
  connection: Connection,
  rules: LikenessRules | null,
  options: DeriveOptions = {},
): Promise<DeriveOutcome> {
  const { seq: target } = await derivedState(connection, rules);
  const state = await withLease(connection, options.signal, async (transact) => {
    if (options.all) await transact(beginRebuild);
    await deriveUntil(target, transact, rules, options);
    if (rules) await compareAll(transact, rules, options.onProgress);
    return "done" as const;
  }).catch((error: unknown) => {
    if (error instanceof Stopped) return "stopped" as const;
    if (error instanceof LeaseLost) return null;
    throw error;
  });
  return { ...(await derivedState(connection, rules)), state: state ?? "busy" };
}

/** What is written meanwhile is left to the next call. */
async function deriveUntil(
  target: number,
  transact: Transact,
  rules: LikenessRules | null,
  { onProgress = () => undefined }: DeriveOptions,
): Promise<void> {
  const rebuild = await transact(rebuildToDo);
  if (rebuild) await rebuildAll(transact, rebuild, onProgress);
  for (let seq = -1; seq < target; ) {
    const pending = await transact(readPending);
    if (!pending) return;
    await derivePending(transact, pending, rules, onProgress);
    seq = pending.seq;
  }
}

/** The rebuild that was begun, or a new one where that is less work than what is pending. */
async function rebuildToDo(run: RunStatement): Promise<Rebuild | null> {
  const underWay = await rebuildUnderWay(run);
  if (underWay || !(await isMostPending(run))) return underWay;
  await beginRebuild(run);
  return rebuildUnderWay(run);
}
