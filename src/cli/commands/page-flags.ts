import type { PageFacts } from "../pages/manifest.ts";

/** The flags of `read`: what a manifest would say of the pages, and the form of the answer. */
export interface ReadFlags extends PageFacts {
  readonly json?: true;
  readonly jsonl?: true;
}

/** The flags of `ingest`. */
export interface IngestFlags extends PageFacts {
  readonly json?: true;
  readonly dryRun?: true;
}

/** The flags of `import`. */
export interface ImportFlags extends PageFacts {
  readonly wait?: true;
}
