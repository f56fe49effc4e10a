/** Starts the engine on the folder `start-and-wait.ts FOLDER`, prints its process and waits. */
import { engineDefaults, startEngine } from "../../../../src/graph/engine/index.ts";

const dataFolder = process.argv[2] ?? "";
const engine = await startEngine({ ...engineDefaults, dataFolder, env: process.env });
process.stdout.write(`${engine.pid}\n`);
setInterval(() => {}, 60_000);
