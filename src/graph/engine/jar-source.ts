/** Where jars come from, and how patient we are. */
export interface JarSource {
  /** Address of a Maven repository; null is Maven Central. */
  readonly repository: string | null;
  /** How often one jar is tried. */
  readonly tries: number;
  /** Milliseconds without a new byte after which a download is given up. */
  readonly stallMs: number;
}

/** How the engine fetches its jars from a repository; null is Maven Central. */
export function jarSource({ repository }: Pick<JarSource, "repository">): JarSource {
  return { repository, tries: 4, stallMs: 30_000 };
}
