import type { PageGraph } from "../../../src/domain/index.ts";

/** A read page as one line of a .jsonl file, as `newsgraph import` and `newsgraph ingest` take it. */
export function pageLine(page: PageGraph): string {
  return `${JSON.stringify({ newsgraph: 1, ...page })}\n`;
}
