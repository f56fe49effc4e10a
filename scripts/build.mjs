// Compiles src/ to dist/ and the web pages to dist/web, each only when its sources have changed.
//   node scripts/build.mjs            both
//   node scripts/build.mjs --force    both, changed or not
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const web = join("src", "web");
const shared = ["package.json", "package-lock.json"];

const parts = {
  program: {
    title: "the program",
    sources: () => [
      ...shared,
      "tsconfig.json",
      "tsconfig.build.json",
      ...filesBelow("src").filter((file) => !file.startsWith(web + sep)),
    ],
    result: join("dist", "cli", "main.js"),
    commands: [["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]],
    before: dropWhatHasNoSource,
  },
  web: {
    title: "the web pages",
    sources: () => [...shared, ...filesBelow(web).filter(isWritten), ...filesBelow("schema")],
    result: join("dist", "web"),
    // The types make sure that both languages have every word.
    commands: [
      ["--import", "tsx", join(web, "build", "generate-operations.ts")],
      ["node_modules/typescript/bin/tsc", "-p", web],
      ["node_modules/vite/bin/vite.js", "build", web, "--logLevel", "warn"],
    ],
    before: () => undefined,
  },
};

/**
 * Builds those of the named parts whose sources differ from what was last built. Says what it does on
 * stderr. False where the compiler refused.
 */
export async function buildWhatIsStale(names, { force = false } = {}) {
  const stale = names.filter((name) => force || isStale(parts[name]));
  if (stale.length === 0) return true;
  if (!existsSync(join(root, "node_modules"))) {
    process.stderr.write("error: the packages are not installed; run: npm ci\n");
    return false;
  }
  return withLock(async () => {
    for (const name of stale) if (!(await build(name, force))) return false;
    return true;
  });
}

async function build(name, force) {
  const part = parts[name];
  // Another process may have built it while this one waited.
  if (!force && !isStale(part)) return true;
  const digest = digestOf(part.sources());
  process.stderr.write(`Building ${part.title} …\n`);
  part.before();
  for (const command of part.commands) {
    if ((await runNode(command)) === 0) continue;
    process.stderr.write(`error: building ${part.title} failed; see above\n`);
    return false;
  }
  writeFileSync(stampOf(part), digest);
  return true;
}

function isStale(part) {
  const stamp = stampOf(part);
  if (!existsSync(join(root, part.result)) || !existsSync(stamp)) return true;
  return readFileSync(stamp, "utf8") !== digestOf(part.sources());
}

function stampOf(part) {
  const name = Object.keys(parts).find((key) => parts[key] === part);
  return join(root, "dist", `.${name}-sources`);
}

function digestOf(files) {
  const hash = createHash("sha256");
  for (const file of [...files].sort()) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function filesBelow(folder) {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Whether somebody wrote a file, and no build. */
function isWritten(file) {
  return !file.split(sep).includes("generated");
}

/** Removes compiled files whose source is gone, so that none of them is run by mistake. */
function dropWhatHasNoSource() {
  for (const file of filesBelow("dist")) {
    const [, folder] = file.split(sep);
    if (folder === "web" || !/\.js(\.map)?$/.test(file)) continue;
    const source = join("src", file.slice("dist/".length).replace(/\.js(\.map)?$/, ".ts"));
    if (!existsSync(join(root, source))) rmSync(join(root, file));
  }
}

function runNode(args) {
  return new Promise((resolve, reject) => {
    // The compiler's words go to stderr: stdout belongs to the command that comes after.
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  });
}

/** One build at a time; a lock older than any build takes is left over from a killed one. */
async function withLock(work) {
  mkdirSync(join(root, "dist"), { recursive: true });
  const lock = join(root, "dist", ".building");
  while (!takeLock(lock)) await sleep(200);
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const longestBuildMs = 5 * 60_000;

function takeLock(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, "pid"), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isHeld(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isHeld(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longestBuildMs) return false;
    const pid = Number(readFileSync(join(lock, "pid"), "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    // Between the folder and the file in it there is a moment without a pid.
    return error.code === "ENOENT" && existsSync(lock);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const force = process.argv.includes("--force");
  process.exit((await buildWhatIsStale(Object.keys(parts), { force })) ? 0 : 1);
}
