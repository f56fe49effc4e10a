/** Where jars come from, and how patient we are. */
export interface JarSource {
  /** Address of a Maven repository; null is Maven Central. */
  readonly repository: string | null;
  /** How often one jar is tried. */
  readonly tries: number;
  /** Milliseconds without a new byte after which a download is given up. */
  readonly stallMs: number;
}
