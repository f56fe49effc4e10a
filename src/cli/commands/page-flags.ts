import type { PageFacts } from "../pages/manifest.ts";

/** The flags of `read`: what a manifest would say of the page, and the form of the answer. */
export interface ReadFlags extends PageFacts {
  readonly json?: true;
}

/** The flags of `ingest`. */
export interface IngestFlags extends ReadFlags {
  readonly dryRun?: true;
}
