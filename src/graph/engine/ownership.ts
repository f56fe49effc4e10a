import { randomBytes } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { Problem } from "../../domain/index.ts";
import { boltAddress } from "./bolt-address.ts";
import { endProcess } from "./end-process.ts";
import type { EngineHome } from "./engine-home.ts";
import { errorCode } from "./error-code.ts";
import { isRunning, markProcess, type ProcessMark } from "./process-mark.ts";

/** Who owns an engine home, and the server that it started there. */
export interface Ownership {
  readonly owner: ProcessMark;
  /** Null while no server was started yet. */
  readonly server: (ProcessMark & { readonly port: number }) | null;
}

/**
 * Makes this process the owner of the home, alone. An owner that no longer runs has lost it, and
 * the server that it left behind is ended first. Throws Problem DATA_IN_USE.
 */
export async function takeOwnership(home: EngineHome): Promise<void> {
  const fresh = await writeBeside(home, { owner: thisProcess(), server: null });
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (await placed(fresh, home.claim)) return;
      await clearAbandoned(home);
    }
  } finally {
    await rm(fresh, { force: true });
  }
  throw new Problem(
    "DATA_IN_USE",
    `Several processes want the data folder "${home.folder}" at once: start one of them.`,
  );
}

/** Notes which server this process started. Only the owner may. */
export async function recordServer(home: EngineHome, server: Ownership["server"]): Promise<void> {
  await rename(await writeBeside(home, { owner: thisProcess(), server }), home.claim);
}

/** Gives the home up, if this process owns it. */
export async function leaveOwnership(home: EngineHome): Promise<void> {
  const held = await readOwnership(home);
  if (held && isSame(held.owner, thisProcess())) await rm(home.claim, { force: true });
}

/** What the home's file says; null when nobody owns it. */
async function readOwnership(home: EngineHome): Promise<Ownership | null> {
  return parseOwnership(await readFile(home.claim, "utf8").catch(() => ""));
}

/** Written by this project alone, but a disk that was full may have left anything. */
function parseOwnership(text: string): Ownership | null {
  try {
    const held = JSON.parse(text) as Partial<Ownership> | null;
    return held?.owner && held.server !== undefined
      ? { owner: held.owner, server: held.server }
      : null;
  } catch {
    return null;
  }
}

async function clearAbandoned(home: EngineHome): Promise<void> {
  const held = await readOwnership(home);
  if (held && isRunning(held.owner)) throw inUse(home, held);
  if (held?.server && isRunning(held.server)) await endProcess(held.server, 4000);
  await removeExactly(home, held);
}

/** Removes the file only while it says what was judged; another process may have been faster. */
async function removeExactly(home: EngineHome, judged: Ownership | null): Promise<void> {
  const aside = besides(home);
  try {
    await rename(home.claim, aside);
  } catch {
    return;
  }
  const moved = parseOwnership(await readFile(aside, "utf8").catch(() => ""));
  const isJudged = JSON.stringify(moved) === JSON.stringify(judged);
  if (!isJudged) await placed(aside, home.claim);
  await rm(aside, { force: true });
}

function inUse(home: EngineHome, held: Ownership): Problem {
  const where = held.server ? `, its Neo4j answers at ${boltAddress(held.server.port)}` : "";
  return new Problem(
    "DATA_IN_USE",
    `The data folder "${home.folder}" is in use by process ${held.owner.pid}${where}. ` +
      "Wait for its end, end it, or name another data folder.",
  );
}

/** Gives the file its place unless there is one already; in one step. */
async function placed(file: string, place: string): Promise<boolean> {
  try {
    await link(file, place);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function writeBeside(home: EngineHome, content: Ownership): Promise<string> {
  const path = besides(home);
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  return path;
}

function besides(home: EngineHome): string {
  return `${home.claim}.${randomBytes(6).toString("hex")}`;
}

function thisProcess(): ProcessMark {
  return markProcess(process.pid) ?? { pid: process.pid, began: "unknown" };
}

function isSame(a: ProcessMark, b: ProcessMark): boolean {
  return a.pid === b.pid && a.began === b.began;
}
