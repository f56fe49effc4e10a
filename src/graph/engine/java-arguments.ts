import { join } from "node:path";
import type { EngineHome } from "./engine-home.ts";
import type { Java } from "./find-java.ts";
import type { Jar } from "./jars.ts";
import type { EngineSettings } from "./settings.ts";

/** The jars that are run, each checked. */
export interface Jars {
  readonly folder: string;
  readonly list: readonly Jar[];
}

/**
 * The arguments for `java`, each jar by its own name: what else lies in the cache folder is never
 * run. They go into a file, since some systems have no room for them on a command line.
 */
export function javaArguments(
  java: Java,
  jars: Jars,
  home: EngineHome,
  settings: EngineSettings,
): readonly string[] {
  return [
    ...runtimeArguments(java, jars),
    `-Xmx${settings.heap}`,
    // Writing makes much that is soon garbage: with the serial collector every core waits for one.
    "-XX:+UseParallelGC",
    // What the classes of a server take, so that it isn't collected in full again and again at its start.
    "-XX:MetaspaceSize=160m",
    // A server without memory answers nothing sensible; one that ends is started again.
    "-XX:+ExitOnOutOfMemoryError",
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home.folder}`,
    `--config-dir=${home.conf}`,
  ];
}

/** The arguments for `java` to run one command of Neo4j's own administration, with so much heap. */
export function adminArguments(
  java: Java,
  jars: Jars,
  heap: string,
  command: readonly string[],
): readonly string[] {
  return [
    ...runtimeArguments(java, jars),
    `-Xmx${heap}`,
    // It works on all cores and nobody waits for its answers.
    "-XX:+UseParallelGC",
    "org.neo4j.cli.AdminTool",
    ...command,
  ];
}

function runtimeArguments(java: Java, jars: Jars): readonly string[] {
  const separator = process.platform === "win32" ? ";" : ":";
  return [
    "-cp",
    jars.list.map((jar) => join(jars.folder, jar.file)).join(separator),
    ...[
      "java.base/java.nio",
      "java.base/java.io",
      "java.base/sun.nio.ch",
      "java.base/java.lang",
    ].map((opened) => `--add-opens=${opened}=ALL-UNNAMED`),
    ...(java.release >= 24 ? ["--enable-native-access=ALL-UNNAMED"] : []),
    "-Dfile.encoding=UTF-8",
  ];
}

/** The arguments as `java @file` reads them: one a line, quoted. */
export function argumentFile(javaArguments: readonly string[]): string {
  return javaArguments.map((argument) => `"${argument.replace(/[\\"]/g, "\\$&")}"\n`).join("");
}
