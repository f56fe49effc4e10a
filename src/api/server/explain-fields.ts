import type { Plan, Variables } from "../../graph/index.ts";
import type { ApiContext } from "../context.ts";
import type { PreparedField } from "../plan/prepare-operation.ts";

/** How a root field was answered. */
interface ExplainedField {
  /** Its name in the answer. */
  readonly field: string;
  /** What was to be done, as plain data. */
  readonly plan: Plan;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Neo4j's operators, the last one first, indented by their depth. */
  readonly steps: readonly string[];
}

/** Tells of each root field its plan, its statement and the steps in which Neo4j answers that. */
export function explainFields(
  fields: readonly PreparedField[],
  variables: Variables,
  { graph, signal }: ApiContext,
): Promise<readonly ExplainedField[]> {
  return Promise.all(
    fields.map(async ({ as, plan }) => {
      const { statement, steps } = await graph.explain(plan, {
        variables,
        ...(signal ? { signal } : {}),
      });
      return {
        field: as,
        plan,
        statement: statement.text,
        parameters: statement.parameters,
        steps,
      };
    }),
  );
}
