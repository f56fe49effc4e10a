// Proves everything: the checks, a build, and all tests. The last line is "N passed, N failed"; a check
// counts as one test. Arguments go to jest, and then only the tests are run.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const jestArguments = process.argv.slice(2);

const checks = [
  { name: "types", script: "types" },
  { name: "lint", script: "lint" },
  { name: "import rules", script: "boundaries" },
  { name: "unused code", script: "unused" },
  { name: "lock file", script: "lock:check" },
  { name: "build", script: "build" },
];

const wanted = jestArguments.length === 0 ? checks : checks.filter(({ name }) => name === "build");
const total = { passed: 0, failed: 0 };
for (const check of wanted)
  count((await passes(check)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
count(await jest());
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

function count({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/** Runs a check; its words are shown only where it fails. */
async function passes({ name, script }) {
  const began = Date.now();
  const { status, output } = await run("npm", ["run", "--silent", script], { quiet: true });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? "ok    " : "FAILED"}  ${name} (${seconds} s)\n`);
  if (status !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  return status === 0;
}

/** Runs jest over all its projects and counts tests; a file that can't be run counts as one that failed. */
async function jest() {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-test-"));
  const report = join(folder, "report.json");
  try {
    const { status } = await run(process.execPath, [
      "--experimental-vm-modules",
      "--disable-warning=ExperimentalWarning",
      join(root, "node_modules", "jest", "bin", "jest.js"),
      "--json",
      `--outputFile=${report}`,
      ...jestArguments,
    ]);
    const results = reportOf(report);
    const failed = results ? results.numFailedTests + results.numRuntimeErrorTestSuites : 1;
    // Jest may fail without a failed test: an open handle, a bad option.
    return { passed: results?.numPassedTests ?? 0, failed: failed || Number(status !== 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function run(command, args, { quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      // Jest's --json puts the report on stdout as well; what people read goes to stderr.
      stdio: ["ignore", quiet ? "pipe" : "ignore", quiet ? "pipe" : "inherit"],
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.once("error", reject);
    // "exit" may come before the last of the output.
    child.once("close", (status) => resolve({ status: status ?? 1, output }));
  });
}
