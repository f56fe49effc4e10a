import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../../domain/index.ts";
import { boltAddress } from "./bolt-address.ts";
import { lackOfRoom } from "./engine-home.ts";
import { leaveOwnership } from "./ownership.ts";
import { type Probe, probeServer } from "./probe.ts";
import type { ServerProcess } from "./server-process.ts";
import type { EngineEvents } from "./settings.ts";
import type { ServerPlan } from "./start-server.ts";

/** A server that needs more restarts than this within the time is given up. */
const restartsAllowed = 5;
const restartsWithinMs = 10 * 60_000;
const healthEveryMs = 10_000;
const roomEveryMs = 2_000;
/** What a server gets to write its end: usually it takes 1.5 s. One that hangs writes nothing. */
const patienceMs = 4_000;
const patienceWithHungMs = 1_250;

/** Looks after a running server: starts it again when it is gone or its database has panicked. */
export class Supervisor {
  #server: ServerProcess;
  #stopping: Promise<void> | null = null;
  #restarting: Promise<void> | null = null;
  readonly #stopped = new AbortController();
  readonly #restarts: number[] = [];

  constructor(
    server: ServerProcess,
    private readonly startAgain: (stopped: AbortSignal) => Promise<ServerProcess>,
    private readonly plan: ServerPlan,
    private readonly port: number,
    private readonly events: EngineEvents,
  ) {
    this.#server = server;
    this.#watch(server);
    void this.#checkHealth();
  }

  get pid(): number {
    return this.#server.mark.pid;
  }

  /** Ends the server and gives up the data folder. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  /** Ends the server and starts it again; resolves when it answers or was given up. */
  restart(reason: string): Promise<void> {
    if (this.#stopping) return this.#stopping;
    this.#restarting ??= this.#restart(reason).finally(() => {
      this.#restarting = null;
    });
    return this.#restarting;
  }

  async #stop(): Promise<void> {
    this.#stopped.abort();
    await this.#endServer();
    await this.#restarting;
    await leaveOwnership(this.plan.home);
  }

  /** A process that goes unasked is started again. */
  #watch(server: ServerProcess): void {
    void server.gone.then(async (ending) => {
      await this.#restarting;
      const isUnasked = server === this.#server && !this.#stopped.signal.aborted;
      if (isUnasked) await this.restart(`the server ended (${ending})`);
    });
  }

  async #restart(reason: string): Promise<void> {
    let why = reason;
    while (!this.#stopping) {
      if (!this.#mayRestart()) return this.#giveUp(why);
      this.events.onRestart?.(why);
      try {
        await this.#endServer();
        await this.#pause();
        await this.#untilRoom();
        await this.#begin();
        return;
      } catch (error) {
        if (this.#stopping) return;
        why = error instanceof Error ? error.message : String(error);
      }
    }
  }

  async #begin(): Promise<void> {
    this.#server = await this.startAgain(this.#stopped.signal);
    if (this.#stopping) return this.#server.end(patienceMs);
    this.#watch(this.#server);
    this.events.onBack?.();
    return undefined;
  }

  #mayRestart(): boolean {
    const now = Date.now();
    while ((this.#restarts[0] ?? now) < now - restartsWithinMs) this.#restarts.shift();
    this.#restarts.push(now);
    return this.#restarts.length <= restartsAllowed;
  }

  /** None before the first restart, then 1, 2, 4, 8 s. */
  async #pause(): Promise<void> {
    const earlier = this.#restarts.length - 1;
    if (earlier > 0) await sleep(500 * 2 ** earlier, undefined, { signal: this.#stopped.signal });
  }

  /** Starting on a full disk fails and may break more: it waits until somebody made room. */
  async #untilRoom(): Promise<void> {
    const { signal } = this.#stopped;
    for (let isTold = false; !signal.aborted; isTold = true) {
      const problem = await lackOfRoom(this.plan.home);
      if (!problem) return;
      if (!isTold) this.events.onRestart?.(`${problem.message} It starts by itself then.`);
      await sleep(roomEveryMs, undefined, { signal });
    }
  }

  async #giveUp(reason: string): Promise<void> {
    this.#stopped.abort();
    await this.#endServer();
    await leaveOwnership(this.plan.home);
    this.events.onLost?.(
      new Problem(
        "ENGINE_FAILED",
        `Neo4j in "${this.plan.home.folder}" had to be started again ${restartsAllowed} times in a ` +
          `short while and was given up: ${reason}. Its log is "${this.plan.home.log}".`,
      ),
    );
  }

  /** A database that panicked (its disk was full) refuses everything until the server restarts. */
  async #checkHealth(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      await sleep(healthEveryMs, undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted || this.#restarting) continue;
      const probe = await this.#probe(healthEveryMs);
      if (probe.kind === "panicked") await this.restart(`its database panicked: ${probe.reason}`);
    }
  }

  /**
   * A database that panicked is killed: asked to stop, it would write on behind the torn end of its
   * log, and not find its way back at the next start.
   */
  async #endServer(): Promise<void> {
    if (this.#server.ending() !== null) return;
    const { kind } = await this.#probe(750);
    if (kind === "panicked") return this.#server.kill();
    return this.#server.end(kind === "silent" ? patienceWithHungMs : patienceMs);
  }

  #probe(deadlineMs: number): Promise<Probe> {
    const { password, home } = this.plan;
    return probeServer(boltAddress(this.port), password, home.folder, deadlineMs);
  }
}
