import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineHome, makeHome } from "../../../../src/graph/engine/engine-home.ts";
import { resetEngine } from "../../../../src/graph/engine/index.ts";
import { takeOwnership } from "../../../../src/graph/engine/ownership.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reset-engine-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the database's folder is deleted, and nothing beside it", async () => {
  await makeHome(engineHome(folder));
  writeFileSync(join(folder, "notes.txt"), "mine");
  await resetEngine(folder);
  expect(readdirSync(folder)).toEqual(["notes.txt"]);
});

test("where there is no database nothing is deleted", async () => {
  expect(await resetEngine(folder)).toBe(false);
});

test("a folder that newsgraph didn't make is not deleted", async () => {
  mkdirSync(join(folder, "neo4j"));
  await expect(resetEngine(folder)).rejects.toMatchObject({ code: "BAD_INPUT" });
});

test("a link in the place of the database's folder is not followed", async () => {
  await makeHome(engineHome(join(folder, "elsewhere")));
  symlinkSync(join(folder, "elsewhere", "neo4j"), join(folder, "neo4j"));
  await expect(resetEngine(folder)).rejects.toMatchObject({ code: "BAD_INPUT" });
});

test("what a link inside the folder leads to stays", async () => {
  const home = engineHome(folder);
  await makeHome(home);
  mkdirSync(join(folder, "precious"));
  symlinkSync(join(folder, "precious"), join(home.folder, "link"));
  await resetEngine(folder);
  expect(existsSync(join(folder, "precious"))).toBe(true);
});

test("a database in use is not deleted", async () => {
  const home = engineHome(folder);
  await makeHome(home);
  await takeOwnership(home);
  await expect(resetEngine(folder)).rejects.toMatchObject({ code: "DATA_IN_USE" });
});
