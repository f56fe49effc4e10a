import { neo4jJars } from "../../../../src/graph/engine/jars.ts";

test("a jar is named after artifact and version", () => {
  const file = (jar: { coordinates: string }): boolean =>
    jar.coordinates.startsWith("org.neo4j:neo4j:");
  expect(neo4jJars.find(file)?.file).toMatch(/^neo4j-5\.26\.\d+\.jar$/);
});

test("a jar with a classifier has it at the end of its name", () => {
  const native = neo4jJars.find((jar) => jar.coordinates.includes(":jar:linux-x86_64:"));
  expect(native?.file).toMatch(/-linux-x86_64\.jar$/);
});

test("no two jars have the same name", () => {
  expect(new Set(neo4jJars.map((jar) => jar.file)).size).toBe(neo4jJars.length);
});

test("every jar has a size and a SHA-256", () => {
  const isWhole = (jar: { bytes: number; sha256: string }): boolean =>
    jar.bytes > 0 && /^[0-9a-f]{64}$/.test(jar.sha256);
  expect(neo4jJars.every(isWhole)).toBe(true);
});
