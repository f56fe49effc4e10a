import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clients, with a package.json of its own. */
export const clientsFolder = fileURLToPath(new URL(".", import.meta.url));

/** The Python that has the Python client. */
export const python = join(clientsFolder, ".venv", "bin", "python");

/**
 * Installs the clients where they are not here yet, or are others than the lock files say. Rejects with
 * the command and its last words where that takes more than two minutes or a registry does not answer.
 */
export async function installClients(): Promise<void> {
  await Promise.all([installForNode(), installForPython()]);
}

async function installForNode(): Promise<void> {
  await onceFor("package-lock.json", "node_modules", async () => {
    await run("npm", ["ci", "--prefer-offline", "--fetch-timeout=20000", "--fetch-retries=1"]);
  });
}

async function installForPython(): Promise<void> {
  await onceFor("requirements.txt", ".venv", async () => {
    await run("python3", ["-m", "venv", "--clear", ".venv"]);
    await run(python, [
      ...["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"],
      ...["--timeout", "20", "--retries", "1", "--requirement", "requirements.txt"],
    ]);
  });
}

/** Does a work unless it was done for this very file before; the folder that it fills remembers. */
async function onceFor(file: string, folder: string, work: () => Promise<void>): Promise<void> {
  const digest = createHash("sha256")
    .update(readFileSync(join(clientsFolder, file)))
    .digest("hex");
  const mark = join(clientsFolder, folder, ".installed-for");
  if (existsSync(mark) && readFileSync(mark, "utf8") === digest) return;
  await work();
  writeFileSync(mark, digest);
}

const longestMs = 120_000;

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const options = { cwd: clientsFolder, timeout: longestMs, killSignal: "SIGKILL" as const };
    execFile(command, args, options, (error) => {
      if (!error) {
        done();
        return;
      }
      // The message of one that failed has the command and what it said.
      const said = error.killed
        ? `"${command} ${args.join(" ")}" took more than ${longestMs / 1000} s`
        : error.message.trim();
      failed(
        new Error(
          `The clients can't be installed: ${said}\nIs there a registry (npm config get registry, pip config list), and python3-venv?`,
        ),
      );
    });
  });
}
