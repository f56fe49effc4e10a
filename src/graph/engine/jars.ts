import { jarList } from "./jar-list.ts";

/** A jar as a Maven repository has it. */
export interface Jar {
  /** `group:artifact:version`, or `group:artifact:jar:classifier:version`. */
  readonly coordinates: string;
  /** Its name in the cache: `neo4j-5.26.0.jar`. */
  readonly file: string;
  readonly bytes: number;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** All jars of Neo4j Community. */
export const neo4jJars: readonly Jar[] = jarList.map(jarOf);

function jarOf(line: string): Jar {
  const [coordinates = "", bytes = "", sha256 = ""] = line.split(" ");
  return { coordinates, file: fileOf(coordinates), bytes: Number(bytes), sha256 };
}

function fileOf(coordinates: string): string {
  const parts = coordinates.split(":");
  const artifact = parts[1];
  const version = parts.at(-1);
  const classifier = parts.length === 5 ? `-${parts[3]}` : "";
  return `${artifact}-${version}${classifier}.jar`;
}
