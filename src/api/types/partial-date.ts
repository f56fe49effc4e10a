import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { partialDate } from "../../domain/index.ts";

/** A date as exact as it is known: a day, a month or a year. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description:
    "A date as exact as it is known: 2023-07-05, 2023-07 or 2023 (ISO 8601, Gregorian). 日期（可只到月或年）",
  serialize: String,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});

function read(value: unknown): string {
  const date = typeof value === "string" ? partialDate(value) : null;
  if (date) return date.value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is no date; write it like "2023-07-05", "2023-07" or "2023".`,
  );
}
