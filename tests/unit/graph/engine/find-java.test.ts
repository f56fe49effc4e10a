import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findJava, type Java, javaRelease } from "../../../../src/graph/engine/find-java.ts";
import type { Environment } from "../../../../src/graph/engine/settings.ts";

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

/** What is found in an environment where no Java was chosen. */
function found(env: Environment, usualFolders: readonly string[]): Promise<Java> {
  return findJava({ java: null, env }, usualFolders);
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
  const java = await found({ JAVA_HOME: home, PATH: path }, []);
  expect(java).toEqual({ path: join(home, "bin", "java"), release: 21 });
});

test("a Java that is too old is passed over for one on the PATH", async () => {
  const home = javaHome("old", "11.0.2");
  const path = join(javaHome("right", "17.0.1"), "bin");
  expect((await found({ JAVA_HOME: home, PATH: path }, [])).release).toBe(17);
});

test("a Java in a usual folder is found without a PATH", async () => {
  javaHome("java-17-openjdk", "17.0.15");
  expect((await found({}, [folder])).release).toBe(17);
});

test("without any Java the message names the package to install", async () => {
  await expect(found({ PATH: folder }, [])).rejects.toMatchObject({
    code: "JAVA_MISSING",
    message: expect.stringContaining("openjdk-17-jre-headless"),
  });
});

test("without any Java the message says how to go on without", async () => {
  await expect(found({}, [])).rejects.toThrow("NEO4J_URI");
});

test("when all are too old the message names the one that was found", async () => {
  const home = javaHome("old", "1.8.0_412");
  await expect(found({ JAVA_HOME: home }, [])).rejects.toMatchObject({
    code: "JAVA_TOO_OLD",
    message: expect.stringContaining(`Java 8 ("${home}/bin/java")`),
  });
});

test("a Java newer than Neo4j knows is not taken", async () => {
  const home = javaHome("new", "26.0.1");
  await expect(found({ JAVA_HOME: home }, [])).rejects.toThrow("Java 26");
});

test("the Java that was chosen comes before JAVA_HOME", async () => {
  const java = join(javaHome("chosen", "21.0.1"), "bin", "java");
  const env = { JAVA_HOME: javaHome("other", "17.0.1") };
  expect(await findJava({ java, env }, [])).toEqual({ path: java, release: 21 });
});

test("a chosen Java that is too old is not replaced by another", async () => {
  const java = join(javaHome("old", "11.0.2"), "bin", "java");
  const env = { JAVA_HOME: javaHome("other", "17.0.1") };
  await expect(findJava({ java, env }, [])).rejects.toMatchObject({ code: "JAVA_TOO_OLD" });
});

test("a chosen Java that isn't there is named", async () => {
  await expect(findJava({ java: "/no/java", env: {} }, [])).rejects.toMatchObject({
    code: "JAVA_MISSING",
    message: expect.stringContaining('"/no/java"'),
  });
});
