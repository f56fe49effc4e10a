// Lists in the lock files the packages of other systems that a registry mirror does not carry, by
// version alone: `npm install` leaves them out, and `npm ci` then refuses the file. Run it after every
// change of dependencies. With --check it changes nothing and fails where something is missing.
import { readFileSync, writeFileSync } from "node:fs";

const systems = [
  "darwin",
  "linux",
  "win32",
  "android",
  "freebsd",
  "openharmony",
  "netbsd",
  "openbsd",
  "sunos",
  "aix",
];
const processors = {
  arm64: "arm64",
  x64: "x64",
  arm: "arm",
  ia32: "ia32",
  ppc64: "ppc64",
  s390x: "s390x",
  riscv64: "riscv64",
  loong64: "loong64",
  universal: null,
};

const check = process.argv.includes("--check");
for (const path of ["package-lock.json", "tests/clients/package-lock.json"]) complete(path);

function complete(path) {
  const file = new URL(`../${path}`, import.meta.url);
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = Object.entries(lock.packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isListed(lock, from, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  );
  if (check) {
    for (const { name } of missing) process.stderr.write(`${path} lacks ${name}\n`);
    if (missing.length > 0) process.exitCode = 1;
    return;
  }
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = listing(one);
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${path}: ${missing.length} packages of other systems listed\n`);
}

/** Whether the package is found from where it is wanted, as Node looks for it. */
function isListed(lock, from, name) {
  const folders = from.split("/node_modules/");
  for (let depth = folders.length; depth > 0; depth--)
    if (lock.packages[`${folders.slice(0, depth).join("/node_modules/")}/node_modules/${name}`])
      return true;
  return lock.packages[`node_modules/${name}`] !== undefined;
}

function listing({ name, version, dev }) {
  const words = name.split(/[/_-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = words.map((word) => processors[word]).find(Boolean);
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.includes("gnu") && "glibc";
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}
