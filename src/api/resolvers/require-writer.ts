import { Problem } from "../../domain/index.ts";
import type { ApiContext } from "../context.ts";

/** @throws Problem UNAUTHENTICATED where the one who asks may not change the graph. */
export function requireWriter(context: ApiContext): void {
  if (!context.canWrite)
    throw new Problem(
      "UNAUTHENTICATED",
      'Changing the graph needs the server\'s token; send it as "Authorization: Bearer …".',
    );
}
