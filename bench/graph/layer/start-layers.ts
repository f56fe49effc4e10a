import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { engineDefaults, startEngine } from "../../../src/graph/engine/index.ts";
import { openGraph } from "../../../src/graph/index.ts";
import { textForms } from "../../../src/text/index.ts";
import { HttpConnection, postRequest } from "../load/http-connection.ts";
import { longestWaitMs } from "../load/run-load.ts";
import {
  graphEnvironment,
  type ServerProcess,
  startServerProcess,
} from "../systems/server-process.ts";
import { pageOfTwenty } from "./page-of-twenty.ts";

const programs = {
  newsgraph: fileURLToPath(new URL("newsgraph-server.ts", import.meta.url)),
  plain: fileURLToPath(new URL("plain-server.mjs", import.meta.url)),
};

/** Two servers that give one answer: the product's without a graph behind it, and a plain one. */
export interface Layers {
  readonly newsgraph: ServerProcess;
  readonly plain: ServerProcess;
  /** The question, as the body of a request to either. */
  readonly json: string;
  readonly answerBytes: number;
  close(): Promise<void>;
}

/** Starts both; a Neo4j is there only until the product's server has heard the rows once. */
export async function startLayers(): Promise<Layers> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-layer-"));
  const document = readFileSync(new URL("question.graphql", import.meta.url), "utf8");
  const json = JSON.stringify({ query: document });
  const engine = await startEngine({ ...engineDefaults, dataFolder: folder, env: process.env });
  const running: ServerProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(running.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await writePage(engine);
    const newsgraph = await startServerProcess(
      ["--import", "tsx", programs.newsgraph],
      graphEnvironment(engine),
      /(http:\S+)/,
    );
    running.push(newsgraph);
    const answer = await ask(newsgraph, json);
    const file = join(folder, "answer.json");
    writeFileSync(file, answer);
    const plain = await startServerProcess([programs.plain, file], {}, /(http:\S+)/);
    running.push(plain);
    requireSame(answer, await ask(plain, json));
    return { newsgraph, plain, json, answerBytes: answer.length, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    await engine.stop();
  }
}

async function writePage(address: Parameters<typeof openGraph>[0]): Promise<void> {
  const graph = openGraph(address, textForms);
  try {
    await graph.prepare();
    await graph.writePage(pageOfTwenty());
  } finally {
    await graph.close();
  }
}

async function ask({ url }: ServerProcess, json: string): Promise<Buffer> {
  const connection = new HttpConnection(url, longestWaitMs);
  try {
    const { status, body } = await connection.ask(postRequest(url, json));
    if (status === 200 && !body.includes('"errors"')) return body;
    throw new Error(`${url} answers ${status}: ${body}`);
  } finally {
    connection.close();
  }
}

function requireSame(one: Buffer, other: Buffer): void {
  const [left, right] = [one, other].map((body) => JSON.stringify(JSON.parse(String(body))));
  if (left !== right) throw new Error("The two servers give different answers.");
}
