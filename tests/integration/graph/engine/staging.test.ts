import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineHome, makeHome } from "../../../../src/graph/engine/engine-home.ts";
import { leaveOwnership, takeOwnership } from "../../../../src/graph/engine/ownership.ts";
import { placeStaged, stageDataFolder } from "../../../../src/graph/engine/staging.ts";

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "staging-"));
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

/** A home whose graph is told by one word. */
async function graphIn(folder: string, word: string): Promise<void> {
  const home = engineHome(folder);
  await makeHome(home);
  writeFileSync(join(home.folder, "graph"), word);
}

function graphWord(): string {
  return readFileSync(join(engineHome(dataFolder).folder, "graph"), "utf8");
}

test("a staged graph takes the place of none", async () => {
  const staged = await stageDataFolder(dataFolder);
  await graphIn(staged, "new");
  await placeStaged(staged, dataFolder);
  expect([graphWord(), readdirSync(dataFolder)]).toEqual(["new", ["neo4j"]]);
});

test("a staged graph takes the place of an earlier one", async () => {
  await graphIn(dataFolder, "old");
  const staged = await stageDataFolder(dataFolder);
  await graphIn(staged, "new");
  await placeStaged(staged, dataFolder);
  expect([graphWord(), readdirSync(dataFolder)]).toEqual(["new", ["neo4j"]]);
});

test("until then the earlier graph is as it was", async () => {
  await graphIn(dataFolder, "old");
  await graphIn(await stageDataFolder(dataFolder), "new");
  expect(graphWord()).toBe("old");
});

test("what a killed import left behind is deleted by the next", async () => {
  const abandoned = await stageDataFolder(dataFolder);
  await graphIn(abandoned, "half");
  const staged = await stageDataFolder(dataFolder);
  expect([existsSync(abandoned), existsSync(staged)]).toEqual([false, true]);
});

test("other folders beside are left alone", async () => {
  mkdirSync(join(dataFolder, "mine"));
  await stageDataFolder(dataFolder);
  expect(existsSync(join(dataFolder, "mine"))).toBe(true);
});

test("nothing is staged while a server runs on the folder", async () => {
  const home = engineHome(dataFolder);
  await makeHome(home);
  await takeOwnership(home);
  await expect(stageDataFolder(dataFolder)).rejects.toMatchObject({ code: "DATA_IN_USE" });
  await leaveOwnership(home);
});
