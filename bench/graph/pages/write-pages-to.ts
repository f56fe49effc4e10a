import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { generatePages, type PageWishes } from "./generate-pages.ts";
import { pageLine } from "./page-line.ts";

/** Writes generated pages as lines, as fast as they are taken. */
export async function writePagesTo(output: Writable, wishes: PageWishes): Promise<void> {
  for (const page of generatePages(wishes))
    if (!output.write(pageLine(page))) await once(output, "drain");
  output.end();
  await finished(output);
}
