import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Ingest } from "../../domain/index.ts";
import type { Graph } from "../../graph/index.ts";
import type { GraphState } from "./named/answer-named-query.ts";
import type { ServerSettings } from "./server-settings.ts";

/** What the server is made of. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly ingest: Ingest;
  readonly settings: ServerSettings;
  readonly log: Logger;
  /** The folder of the named queries. */
  readonly operationsFolder: string;
  /** Lets answers of named queries be kept until the graph changes; they are asked anew without it. */
  readonly graphState?: GraphState;
  /** The built web pages; the server works without them. */
  readonly webFolder: string;
}
