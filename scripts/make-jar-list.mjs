/**
 * Writes src/graph/engine/jar-list.ts: every jar of Neo4j Community with its coordinates, size and
 * SHA-256. Run it after changing the version in scripts/neo4j-pom.xml; it needs Maven:
 *
 *     node scripts/make-jar-list.mjs
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";

const pom = new URL("./neo4j-pom.xml", import.meta.url).pathname;
const list = new URL("../src/graph/engine/jar-list.ts", import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), "neo4j-jars-"));
try {
  resolveWithMaven(folder);
  const jars = jarsBelow(folder).map((file) => jarOf(relative(folder, file), readFileSync(file)));
  const version = jars.find((jar) => jar.coordinates.startsWith("org.neo4j:neo4j:"))?.coordinates;
  if (version === undefined) throw new Error(`No org.neo4j:neo4j among the jars of "${pom}".`);
  jars.sort((a, b) => (a.coordinates < b.coordinates ? -1 : 1));
  writeFileSync(list, listOf(version.split(":").at(-1), jars));
  const bytes = jars.reduce((sum, jar) => sum + jar.bytes, 0);
  console.log(`${jars.length} jars, ${(bytes / 1e6).toFixed(1)} MB -> ${list}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Lays the jars out below the folder as in a Maven repository. */
function resolveWithMaven(folder) {
  const { status } = spawnSync(
    "mvn",
    [
      "--batch-mode",
      "--quiet",
      "--file",
      pom,
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies",
      "-DincludeScope=runtime",
      "-Dmdep.useRepositoryLayout=true",
      `-DoutputDirectory=${folder}`,
    ],
    { stdio: "inherit" },
  );
  if (status !== 0) throw new Error(`Maven could not resolve "${pom}" (status ${status}).`);
}

function jarsBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".jar"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `org/neo4j/neo4j/5.26.0/neo4j-5.26.0.jar` is `org.neo4j:neo4j:5.26.0`. */
function jarOf(path, content) {
  const parts = path.split(sep);
  const [artifact, version, file] = parts.slice(-3);
  const group = parts.slice(0, -3).join(".");
  const classifier = file.slice(`${artifact}-${version}`.length, -".jar".length).replace(/^-/, "");
  return {
    coordinates: [group, artifact, ...(classifier ? ["jar", classifier] : []), version].join(":"),
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}

/** A module rather than JSON, so that every compiler and bundler takes it along; one jar a line. */
function listOf(version, jars) {
  const lines = jars.map((jar) => `  "${jar.coordinates} ${jar.bytes} ${jar.sha256}",\n`);
  return `// Made by scripts/make-jar-list.mjs: don't edit by hand.

/** The version of Neo4j Community that the jars below are. */
export const neo4jVersion = "${version}";

/** All jars that Neo4j needs: Maven coordinates, size in bytes, SHA-256. */
export const jarList: readonly string[] = [
${lines.join("")}];
`;
}
