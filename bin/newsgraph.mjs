#!/usr/bin/env node
// Runs the compiled program; in a checkout it compiles first what has changed.
import { existsSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `error: newsgraph needs Node.js 20.19 or later, but this is ${process.version}; install one from https://nodejs.org\n`,
  );
  process.exit(1);
}

if (existsSync(new URL("../src/cli/main.ts", import.meta.url))) {
  const { buildWhatIsStale } = await import("../scripts/build.mjs");
  // Only the server shows web pages, so only `start` waits for them.
  const parts = process.argv[2] === "start" ? ["program", "web"] : ["program"];
  if (!(await buildWhatIsStale(parts))) process.exit(1);
}

const { run } = await import("../dist/cli/main.js");
process.exitCode = await run(process.argv.slice(2));
