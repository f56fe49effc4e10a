import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../../domain/index.ts";
import { boltAddress } from "./bolt-address.ts";
import { type EngineHome, writeConf } from "./engine-home.ts";
import { diskFull, isDiskFull, logLength, readFailure, startProblem } from "./failure.ts";
import type { Java } from "./find-java.ts";
import { type Jars, javaArguments } from "./java-arguments.ts";
import { recordServer } from "./ownership.ts";
import { type Probe, probeServer } from "./probe.ts";
import { type ServerProcess, startProcess } from "./server-process.ts";
import type { EngineSettings } from "./settings.ts";

/** All that a start of the server needs, but for the port. */
export interface ServerPlan {
  readonly java: Java;
  readonly jars: Jars;
  readonly home: EngineHome;
  readonly password: string;
  readonly settings: EngineSettings;
}

/**
 * Starts the server and returns when it answers; one that fails, or isn't wanted any more, is ended
 * and the reason thrown.
 */
export async function startServer(
  plan: ServerPlan,
  port: number,
  unwanted?: AbortSignal,
): Promise<ServerProcess> {
  const { java, jars, home, settings } = plan;
  await writeConf(home, settings, port);
  const logFrom = await logLength(home);
  const server = await startProcess(
    java,
    javaArguments(java, jars, home, settings),
    home,
    settings.env,
  );
  try {
    await recordServer(home, { ...server.mark, port });
    await untilReady(server, plan, port, logFrom, unwanted);
    return server;
  } catch (error) {
    await server.kill();
    await recordServer(home, null);
    throw error;
  }
}

async function untilReady(
  server: ServerProcess,
  plan: ServerPlan,
  port: number,
  logFrom: number,
  unwanted?: AbortSignal,
): Promise<void> {
  const { home, settings } = plan;
  const failure = async (ending: string): Promise<Problem> =>
    startProblem(await readFailure(home, logFrom), { home, port }, ending);
  const deadline = Date.now() + settings.startSeconds * 1000;
  while (Date.now() < deadline) {
    const probe = await probeServer(boltAddress(port), plan.password, home.folder, 5000);
    unwanted?.throwIfAborted();
    const ending = server.ending();
    if (ending !== null) throw await failure(ending);
    if (probe.kind === "ours") return;
    if (probe.kind !== "silent") throw refused(probe, home);
    await Promise.race([sleep(100), server.gone]);
  }
  throw await failure(`no answer within ${settings.startSeconds} s`);
}

function refused(probe: Exclude<Probe, { kind: "ours" | "silent" }>, home: EngineHome): Problem {
  if (probe.kind === "denied") {
    return new Problem(
      "GRAPH_DENIED",
      `Neo4j refuses the password in "${home.password}", so it isn't the one that the database in ` +
        `"${home.folder}" was made with. Put the right one into the file, or begin with an empty ` +
        "graph: newsgraph reset.",
    );
  }
  const reason =
    probe.kind === "other" ? `another Neo4j ("${probe.home}") answers instead` : probe.reason;
  if (isDiskFull(reason)) return diskFull(home);
  return new Problem("ENGINE_FAILED", `Neo4j in "${home.folder}" did not start: ${reason}.`);
}
