import { exitCodes } from "../terminal/exit-code.ts";
import type { Interruption } from "../terminal/interruption.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Database } from "./open-database.ts";

/** How long an opening may go on after the wish to end, in milliseconds; then the process ends as it is. */
const patienceMs = 4_000;

/** The database, or null where an interruption came before it was open; then it is closed again. */
export async function unlessInterrupted(
  opening: Promise<Database>,
  interruption: Interruption,
  terminal: Terminal,
): Promise<Database | null> {
  const first = await Promise.race([opening, interruption.wished]);
  if (first) return first;
  terminal.err("Stopping …");
  // The embedded Neo4j ends with this process, however that ends.
  const end = setTimeout(() => process.exit(exitCodes.interrupted), patienceMs);
  await opening.then((database) => database.close()).catch(() => undefined);
  clearTimeout(end);
  return null;
}
