import type { Ingest, Problem } from "../domain/index.ts";
import type { EndSignal, Graph, Plan, Variables } from "../graph/index.ts";
import type { EventLog } from "./live/event-log.ts";

/** What became of root fields that were answered at once, by their names in the answer. */
export type Settled = ReadonlyMap<string, PromiseSettledResult<unknown>>;

/** What a request may use. */
export interface ApiContext {
  readonly graph: Graph;
  /** Reads a page and writes it to the graph. */
  readonly ingest: Ingest;
  /** Whether the one who asks may change the graph. */
  readonly canWrite: boolean;
  /** What becomes of pages as it happens, where the server tells of it. */
  readonly live?: EventLog | undefined;
  /** Ends with the request. */
  readonly signal?: EndSignal;
  /** Root fields that are answered already, where the others failed. */
  settled?: Settled;
  /** Why nothing of the query is answered, where that is so. */
  refused?: Problem;
  /** Told of every plan that is answered, where somebody wants to know. */
  readonly onPlan?: (plan: Plan, variables: Variables) => void;
}
