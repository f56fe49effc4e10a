import { engineHome } from "../../../../src/graph/engine/engine-home.ts";
import { argumentFile, javaArguments } from "../../../../src/graph/engine/java-arguments.ts";
import { engineDefaults } from "../../../../src/graph/engine/settings.ts";

const jar = { coordinates: "a:b:1", file: "b-1.jar", bytes: 1, sha256: "" };

function argumentsOn(release: number): readonly string[] {
  const settings = { ...engineDefaults, heap: "2g", dataFolder: "/data", env: {} };
  const jars = { folder: "/jars", list: [jar, { ...jar, file: "c-1.jar" }] };
  return javaArguments({ path: "java", release }, jars, engineHome("/data"), settings);
}

test("only the listed jars are on the class path", () => {
  expect(argumentsOn(17)).toContain("/jars/b-1.jar:/jars/c-1.jar");
});

test("the heap is as set", () => {
  expect(argumentsOn(17)).toContain("-Xmx2g");
});

test("a server that runs out of memory ends", () => {
  expect(argumentsOn(17)).toContain("-XX:+ExitOnOutOfMemoryError");
});

test("Java 25 is told that native access is wanted", () => {
  expect(argumentsOn(25)).toContain("--enable-native-access=ALL-UNNAMED");
});

test("Java 17 isn't told what it doesn't know", () => {
  expect(argumentsOn(17)).not.toContain("--enable-native-access=ALL-UNNAMED");
});

test("an argument file keeps spaces, quotes and backslashes", () => {
  expect(argumentFile(['C:\\my "jars"'])).toBe('"C:\\\\my \\"jars\\""\n');
});
