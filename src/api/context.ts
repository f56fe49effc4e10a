import type { Ingest } from "../domain/index.ts";
import type { Graph, Plan } from "../graph/index.ts";
import { requireModest } from "./plan/plan-cost.ts";

/** What a request may use. */
export interface ApiContext {
  readonly graph: Graph;
  /** Reads a page and writes it to the graph. */
  readonly ingest: Ingest;
  /** Whether the one who asks may change the graph. */
  readonly canWrite: boolean;
  /** Ends with the request. */
  readonly signal?: AbortSignal;
  /** Told of every plan that is answered, where somebody wants to know. */
  readonly onPlan?: (plan: Plan) => void;
}

/** Answers a plan within the request. Throws TOO_COMPLEX where it could fetch too much. */
export async function answer(context: ApiContext, plan: Plan): Promise<unknown> {
  requireModest(plan);
  context.onPlan?.(plan);
  return context.graph.answer(plan, { signal: context.signal });
}
