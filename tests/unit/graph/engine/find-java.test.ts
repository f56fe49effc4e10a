import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findJava, javaRelease } from "../../../../src/graph/engine/find-java.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "find-java-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A Java that only tells its version; returns its home. */
function javaHome(name: string, version: string): string {
  const home = join(folder, name);
  mkdirSync(join(home, "bin"), { recursive: true });
  const java = join(home, "bin", "java");
  writeFileSync(java, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(java, 0o755);
  return home;
}

test("the release of a new Java is its first number", () => {
  expect(javaRelease('openjdk version "21.0.4" 2024-07-16')).toBe(21);
});

test("the release of an early build is its first number", () => {
  expect(javaRelease('openjdk version "25-ea" 2025-09-16')).toBe(25);
});

test("the release of Java 8 is its second number", () => {
  expect(javaRelease('java version "1.8.0_412"')).toBe(8);
});

test("a text without a version has no release", () => {
  expect(javaRelease("The operation couldn't be completed.")).toBeNull();
});

test("the Java of JAVA_HOME comes before the PATH", async () => {
  const home = javaHome("chosen", "21.0.1");
  const path = join(javaHome("other", "17.0.1"), "bin");
  const java = await findJava({ JAVA_HOME: home, PATH: path }, []);
  expect(java).toEqual({ path: join(home, "bin", "java"), release: 21 });
});

test("a Java that is too old is passed over for one on the PATH", async () => {
  const home = javaHome("old", "11.0.2");
  const path = join(javaHome("right", "17.0.1"), "bin");
  expect((await findJava({ JAVA_HOME: home, PATH: path }, [])).release).toBe(17);
});

test("a Java in a usual folder is found without a PATH", async () => {
  javaHome("java-17-openjdk", "17.0.15");
  expect((await findJava({}, [folder])).release).toBe(17);
});

test("without any Java the message names the package to install", async () => {
  await expect(findJava({ PATH: folder }, [])).rejects.toMatchObject({
    code: "JAVA_MISSING",
    message: expect.stringContaining("openjdk-17-jre-headless"),
  });
});

test("without any Java the message says how to go on without", async () => {
  await expect(findJava({}, [])).rejects.toThrow("NEO4J_URI");
});

test("when all are too old the message names the one that was found", async () => {
  const home = javaHome("old", "1.8.0_412");
  await expect(findJava({ JAVA_HOME: home }, [])).rejects.toMatchObject({
    code: "JAVA_TOO_OLD",
    message: expect.stringContaining(`Java 8 ("${home}/bin/java")`),
  });
});

test("a Java newer than Neo4j knows is not taken", async () => {
  const home = javaHome("new", "26.0.1");
  await expect(findJava({ JAVA_HOME: home }, [])).rejects.toThrow("Java 26");
});
