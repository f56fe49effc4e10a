import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkJars } from "../../../../src/graph/engine/check-jars.ts";
import { fetchJars, type JarProgress } from "../../../../src/graph/engine/fetch-jars.ts";
import type { Jar } from "../../../../src/graph/engine/jars.ts";
import {
  cutOff,
  notThere,
  type SmallRepository,
  silent,
  smallJar,
  startRepository,
  whole,
  wrongBytes,
} from "./small-repository.ts";

const jar = smallJar("one");
let folder: string;
let repository: SmallRepository;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fetch-jars-"));
});
afterEach(async () => {
  await repository.close();
  rmSync(folder, { recursive: true });
});

async function fetched(
  jars: readonly Jar[] = [jar],
  onProgress: (progress: JarProgress) => void = () => {},
): Promise<readonly string[]> {
  const source = { repository: repository.address, tries: 2, stallMs: 1000 };
  await fetchJars(folder, jars, source, onProgress);
  const { whole } = await checkJars(folder, jars);
  return whole.map((jar) => jar.file);
}

test("a missing jar is fetched from the repository that was set", async () => {
  repository = await startRepository(whole);
  await fetched();
  expect(repository.asked).toEqual(["/maven/org/example/one/1.0/one-1.0.jar"]);
});

test("a whole jar is not fetched", async () => {
  repository = await startRepository(whole);
  await fetched();
  await fetched();
  expect(repository.asked).toHaveLength(1);
});

test("a jar that is broken in the cache is fetched again", async () => {
  repository = await startRepository(whole);
  await fetched();
  writeFileSync(join(folder, jar.file), "broken");
  expect(await fetched()).toEqual(["one-1.0.jar"]);
});

test("a download that was cut off is made again", async () => {
  repository = await startRepository(cutOff, whole);
  expect(await fetched()).toEqual(["one-1.0.jar"]);
});

test("a download that stalls is made again", async () => {
  repository = await startRepository(silent, whole);
  expect(await fetched()).toEqual(["one-1.0.jar"]);
});

test("a download with other bytes is made again", async () => {
  repository = await startRepository(wrongBytes, whole);
  expect(await fetched()).toEqual(["one-1.0.jar"]);
});

test("a repository that always cuts off is named in the problem", async () => {
  repository = await startRepository(cutOff);
  await expect(fetched()).rejects.toMatchObject({
    code: "DOWNLOAD_FAILED",
    message: expect.stringContaining(repository.address),
  });
});

test("a jar that the repository lacks is named in the problem", async () => {
  repository = await startRepository(notThere);
  await expect(fetched()).rejects.toThrow('"org.example:one:1.0"');
});

test("bytes that are not the jar's never get into the cache", async () => {
  repository = await startRepository(wrongBytes);
  await fetched().catch(() => {});
  expect(readdirSync(folder)).toEqual([]);
});

test("nothing half done is left behind", async () => {
  repository = await startRepository(cutOff, whole);
  await fetched();
  expect(readdirSync(folder)).toEqual(["one-1.0.jar"]);
});

test("two that fetch at once both get all jars", async () => {
  repository = await startRepository(whole);
  const jars = ["a", "b", "c", "d"].map(smallJar);
  const [first, second] = await Promise.all([fetched(jars), fetched(jars)]);
  expect([first.length, second.length]).toEqual([4, 4]);
});

test("the progress ends with all jars and bytes", async () => {
  repository = await startRepository(whole);
  const told: JarProgress[] = [];
  await fetched([jar, smallJar("two")], (progress) => told.push(progress));
  expect(told.at(-1)).toEqual({
    doneJars: 2,
    totalJars: 2,
    doneBytes: 2 * jar.bytes,
    totalBytes: 2 * jar.bytes,
  });
});

test("a fetched jar has the repository's bytes", async () => {
  repository = await startRepository(whole);
  await fetched();
  expect(readFileSync(join(folder, jar.file))).toHaveLength(jar.bytes);
});
