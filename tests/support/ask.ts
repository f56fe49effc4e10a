import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import { type ApiContext, newsSchema } from "../../src/api/index.ts";
import type { Graph, Plan, Statement } from "../../src/graph/index.ts";
import { compile } from "../../src/graph/read/compile.ts";

let schema: Promise<GraphQLSchema> | undefined;

/** Asks a graph a question in GraphQL, as the server does but without HTTP. */
export async function ask(
  graph: Graph,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  context: Partial<ApiContext> = {},
): Promise<ExecutionResult> {
  schema ??= newsSchema();
  return graphql({
    schema: await schema,
    source,
    variableValues,
    contextValue: { graph, canWrite: true, ingest: noIngest, ...context },
  });
}

/** The plans of a question, one for each root field, and the statements they become; no graph is asked. */
export async function planOf(
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<readonly { plan: Plan; statement: Statement }[]> {
  const plans: Plan[] = [];
  const unasked = { answer: async () => null } as unknown as Graph;
  const { errors } = await ask(unasked, source, variableValues, {
    onPlan: (plan) => plans.push(plan),
  });
  // Nothing answers here, so a field that may not be null complains, and so does a question about an
  // entity; anything else is a real error.
  const real = errors?.filter(({ message }) => !/^Cannot return null|no entity/.test(message));
  if (real?.[0]) throw real[0];
  return plans.map((plan) => ({ plan, statement: compile(plan).statement }));
}

async function noIngest(): Promise<never> {
  throw new Error("This test has no pipeline.");
}
