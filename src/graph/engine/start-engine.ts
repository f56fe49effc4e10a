import { Problem } from "../../domain/index.ts";
import { boltAddress } from "./bolt-address.ts";
import { engineHome, engineUser, homePassword, makeHome } from "./engine-home.ts";
import { findJava } from "./find-java.ts";
import { freePort } from "./free-port.ts";
import { haveJars } from "./have-jars.ts";
import { leaveOwnership, takeOwnership } from "./ownership.ts";
import type { ServerProcess } from "./server-process.ts";
import type { EngineEvents, EngineSettings } from "./settings.ts";
import { startServer } from "./start-server.ts";
import { Supervisor } from "./supervisor.ts";

/** A server that this process started and looks after. */
export interface RunningEngine {
  /** Stays the same over restarts. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The Java process; another one after a restart. */
  readonly pid: number;
  /** Ends the server within 5 s and gives the data folder free; more calls do no more. */
  stop(): Promise<void>;
  /** Ends the server and starts it again, for a reason that is told to `onRestart`. */
  restart(reason: string): Promise<void>;
}

/**
 * Starts Neo4j on the data folder: finds Java, fetches what is missing, and returns once the server
 * answers queries. From then on a server that crashes or panics is started again. The server ends
 * with this process, however this process ends. One that isn't wanted any more before it answers is
 * ended, and the signal's reason thrown.
 *
 * Throws Problem JAVA_MISSING, JAVA_TOO_OLD, DOWNLOAD_FAILED, DISK_FULL, DATA_IN_USE, PORT_IN_USE,
 * GRAPH_DENIED or ENGINE_FAILED.
 */
export async function startEngine(
  settings: EngineSettings,
  events: EngineEvents = {},
  unwanted?: AbortSignal,
): Promise<RunningEngine> {
  const java = await findJava(settings);
  const home = engineHome(settings.dataFolder);
  await makeHome(home);
  await takeOwnership(home);
  try {
    const jars = await haveJars(settings, events);
    const password = await homePassword(home);
    unwanted?.throwIfAborted();
    events.onStarting?.();
    const plan = { java, jars, home, password, settings };
    const { server, port } = await startOnFreePort(settings.boltPort, (port) =>
      startServer(plan, port, unwanted),
    );
    const startAgain = (stopped: AbortSignal): Promise<ServerProcess> =>
      startServer(plan, port, stopped);
    const supervisor = new Supervisor(server, startAgain, plan, port, events);
    return {
      uri: boltAddress(port),
      user: engineUser,
      password,
      get pid() {
        return supervisor.pid;
      },
      stop: () => supervisor.stop(),
      restart: (reason) => supervisor.restart(reason),
    };
  } catch (error) {
    await leaveOwnership(home);
    throw error;
  }
}

/** A free port may be taken by someone else until the server gets to it; then another one is tried. */
async function startOnFreePort<Server>(
  wanted: number | null,
  start: (port: number) => Promise<Server>,
): Promise<{ server: Server; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(wanted);
    try {
      return { server: await start(port), port };
    } catch (error) {
      const isTaken = error instanceof Problem && error.code === "PORT_IN_USE";
      if (!isTaken || wanted !== null || attempt === 3) throw error;
    }
  }
}
