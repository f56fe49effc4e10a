import { plannedOperations } from "../../support/operations.ts";
import { planOf } from "../../support/ask.ts";
import { expectGolden } from "../../support/golden.ts";

test.each(plannedOperations())("$name: question, plan and statement", async (operation) => {
  const planned = await planOf(operation.document, operation.variables);
  const parts = planned.map(
    ({ plan, statement }) => `## Plan of ${plan.root.as}

${JSON.stringify(plan, null, 2)}

## Statement

${statement.text}

## Parameters

${JSON.stringify(statement.parameters, null, 2)}
`,
  );
  expectGolden(`api/plans/${operation.name}.md`, [operation.document, ...parts].join("\n"));
});

test("other values give the same statement", async () => {
  const question = "query Q($n: Int!, $name: String!) { people(first: $n, where: { name: { eq: $name } }) { nodes { name } } }";
  const [one] = await planOf(question, { n: 3, name: "向前程" });
  const [other] = await planOf(question, { n: 50, name: "覃书怀" });
  expect(other?.statement.text).toBe(one?.statement.text);
});
