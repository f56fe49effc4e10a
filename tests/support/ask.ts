import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { answerOperation } from "../../src/api/answer/answer-operation.ts";
import { type ApiContext, newsSchema } from "../../src/api/index.ts";
import { costOf } from "../../src/api/plan/plan-cost.ts";
import { prepareOperation } from "../../src/api/plan/prepare-operation.ts";
import type { Graph, Plan, Statement } from "../../src/graph/index.ts";
import { compile } from "../../src/graph/read/compile.ts";

type Variables = Readonly<Record<string, unknown>>;

let schema: Promise<GraphQLSchema> | undefined;

/** Asks a graph a question in GraphQL, as the server does but without HTTP. */
export async function ask(
  graph: Graph,
  source: string,
  given: Variables = {},
  context: Partial<ApiContext> = {},
): Promise<ExecutionResult> {
  schema ??= newsSchema();
  const known = await schema;
  const { document, operation } = read(source);
  const errors = validate(known, document);
  if (errors.length > 0) return { errors };
  const contextValue: ApiContext = { graph, canWrite: true, ingest: noIngest, ...context };
  const { coerced: variables } = coerce(known, operation, given);
  if (variables) {
    const answered = await answerOperation(
      { schema: known, document, operation, variables },
      contextValue,
    );
    // As it goes over HTTP.
    if (answered?.data) return JSON.parse(JSON.stringify({ data: answered.data }));
    if (answered) contextValue.settled = answered.settled;
  }
  return execute({ schema: known, document, variableValues: given, contextValue });
}

/** The plans of a question, one for each root field, and the statements they become; no graph is asked. */
export async function planOf(
  source: string,
  given: Variables = {},
): Promise<readonly { plan: Plan; statement: Statement }[]> {
  schema ??= newsSchema();
  const known = await schema;
  const { document, operation } = read(source);
  const [error] = validate(known, document);
  if (error) throw error;
  const { coerced: variables, errors } = coerce(known, operation, given);
  if (!variables) throw errors?.[0];
  const fields = prepareOperation({ schema: known, document, operation, variables });
  if (!fields) throw new Error("No plan answers this question.");
  return fields.map(({ plan }) => {
    costOf(plan, variables);
    return { plan, statement: compile(plan).statement(variables) };
  });
}

function read(source: string): { document: DocumentNode; operation: OperationDefinitionNode } {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("The question has no operation, or several.");
  return { document, operation };
}

function coerce(known: GraphQLSchema, operation: OperationDefinitionNode, given: Variables) {
  return getVariableValues(known, operation.variableDefinitions ?? [], given);
}

async function noIngest(): Promise<never> {
  throw new Error("This test has no pipeline.");
}
