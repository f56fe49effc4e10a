/**
 * What the way through HTTP and GraphQL costs by itself: the product's server with constant rows in the
 * graph's place, against a plain server that only writes the same object as JSON. See bench/README.md.
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { startLayers } from "./layer/start-layers.ts";
import { figuresOf } from "./load/figures.ts";
import { postRequest } from "./load/http-connection.ts";
import { type LoadRun, runLoad } from "./load/run-load.ts";
import { atLeast, barLine } from "./report/bars.ts";
import type { ServerProcess } from "./systems/server-process.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    seconds: { type: "string", default: "2" },
  },
});
const rounds = Number(values.rounds);
const atLeastMs = Number(values.seconds) * 1_000;

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
const layers = await startLayers();
try {
  console.log(`an answer of ${layers.answerBytes} bytes, load ${loadavg()[0]?.toFixed(1)}`);
  for (const connections of [1, 16]) {
    const [ours, plain] = await besideEachOther(connections);
    const ratio = ours.perSecond / plain.perSecond;
    tell(`newsgraph, ${connections}`, ours);
    tell(`plain, ${connections}`, plain);
    const bar = atLeast(0.6, "newsgraph's answers a second to the plain server's", ratio);
    console.log(connections === 16 ? barLine(bar) : `ratio ${ratio.toFixed(2)}`);
  }
} finally {
  await layers.close();
}

async function besideEachOther(connections: number) {
  const [ours, plain]: [LoadRun[], LoadRun[]] = [[], []];
  await load(layers.newsgraph, connections);
  await load(layers.plain, connections);
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await load(layers.newsgraph, connections));
    plain.push(await load(layers.plain, connections));
  }
  return [figuresOf(ours), figuresOf(plain)] as const;
}

function load({ url, pid }: ServerProcess, connections: number): Promise<LoadRun> {
  return runLoad({
    address: url,
    pids: [pid],
    requests: [postRequest(url, layers.json)],
    connections,
    atLeastRequests: 1,
    atLeastMs,
    atMostMs: atLeastMs,
    failure: ({ status }) => (status === 200 ? null : `it answers ${status}`),
  });
}

function tell(
  what: string,
  { p50, tail, perSecond, processorMs, failures }: ReturnType<typeof figuresOf>,
): void {
  console.log(
    `${what.padEnd(16)} p50 ${p50.toFixed(2)} ms   p99 ${tail.toFixed(2)} ms   ${perSecond.toFixed(0)}/s   ${processorMs?.toFixed(2) ?? "-"} ms of a processor   ${failures} failed`,
  );
}
