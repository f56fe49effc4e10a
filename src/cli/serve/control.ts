import { createHash } from "node:crypto";
import { chmodSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Problem } from "../../domain/index.ts";
import type { GraphAddress } from "../../graph/index.ts";
import { makeDataFolder } from "./data-folder.ts";

/** What a running `newsgraph start` says of itself. */
export interface RunningState {
  readonly pid: number;
  /** ISO time at which it was started. */
  readonly startedAt: string;
  /** Where it serves; null until it does. */
  readonly url: string | null;
  /** How its graph is reached; null until it is open. The socket is for the same user alone. */
  readonly database: GraphAddress | null;
}

/** The hold of one `newsgraph start` on its data folder; gone with its process, however that ends. */
export interface Control {
  release(): Promise<void>;
}

/**
 * Takes hold of a data folder: until it is released, others learn from `askRunning` what runs there and
 * may stop it. The hold is a local socket, which the system takes back from a killed process.
 * @throws Problem DATA_IN_USE where another newsgraph holds it, BAD_SETTING where it can't be a folder.
 */
export async function takeControl(
  data: string,
  state: () => RunningState,
  onStop: () => void,
): Promise<Control> {
  await makeDataFolder(data);
  const callers = new Set<Socket>();
  const server = createServer((socket) => {
    callers.add(socket.once("close", () => callers.delete(socket)));
    answer(socket, state, onStop);
  });
  const address = socketAddress(data);
  if (!(await tryListen(server, address))) {
    const running = await askRunning(data);
    if (running) throw dataInUse(data, running);
    // A killed process left its socket's name behind.
    rmSync(address, { force: true });
    if (!(await tryListen(server, address))) throw dataInUse(data, await askRunning(data));
  }
  return {
    release: () =>
      new Promise((done) => {
        server.close(() => done());
        // Who called and says nothing would keep the hold, and with it the process, for ever.
        for (const caller of callers) caller.destroySoon();
      }),
  };
}

/** What runs on a data folder; null where nothing does. */
export function askRunning(data: string): Promise<RunningState | null> {
  return ask(data, "state");
}

/** Tells what runs on a data folder to stop; null where nothing does. It takes some seconds to end. */
export function askToStop(data: string): Promise<RunningState | null> {
  return ask(data, "stop");
}

function answer(socket: Socket, state: () => RunningState, onStop: () => void): void {
  socket.setEncoding("utf8").on("error", () => socket.destroy());
  socket.once("data", (question) => {
    socket.end(`${JSON.stringify(state())}\n`);
    if (String(question).trim() === "stop") onStop();
  });
}

const answerWithinMs = 3_000;

function ask(data: string, question: "state" | "stop"): Promise<RunningState | null> {
  return new Promise((done) => {
    let text = "";
    const socket = connect(socketAddress(data));
    socket.setEncoding("utf8").setTimeout(answerWithinMs, () => socket.destroy());
    socket.on("connect", () => socket.write(`${question}\n`));
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", () => undefined);
    socket.on("close", () => done(stateIn(text)));
  });
}

/** What was answered; null where the other side ended before the end of its answer. */
function stateIn(text: string): RunningState | null {
  return text.endsWith("\n") ? (JSON.parse(text) as RunningState) : null;
}

function tryListen(server: Server, address: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? done(false) : fail(error),
    );
    server.listen(address, () => {
      if (process.platform !== "win32") chmodSync(address, 0o600);
      done(true);
    });
  });
}

function dataInUse(data: string, running: RunningState | null): Problem {
  const where = running?.url ? ` and serves ${running.url}` : "";
  const who = running ? ` as process ${running.pid}` : "";
  return new Problem(
    "DATA_IN_USE",
    `newsgraph already runs on the data folder "${data}"${who}${where}; stop it with newsgraph stop, or name another folder with --data.`,
  );
}

/** The longest path that a socket may have on every system. */
const longestSocketPath = 100;

/** In the data folder where the path is short enough, else in the folder for temporary files. */
function socketAddress(data: string): string {
  const folder = resolve(data);
  const mark = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  if (process.platform === "win32") return `\\\\.\\pipe\\newsgraph-${mark}`;
  const inside = join(folder, "newsgraph.sock");
  return inside.length <= longestSocketPath ? inside : join(tmpdir(), `newsgraph-${mark}.sock`);
}
