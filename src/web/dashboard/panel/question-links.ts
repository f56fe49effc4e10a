import { shareLink } from "../../shared/share-link.ts";
import { givenOnly, type Operation } from "../asking/operation.ts";

/** The address that opens a question in the playground. */
export function playgroundLink(
  origin: string,
  { text }: Pick<Operation<unknown, never>, "text">,
  variables: object,
): string {
  return shareLink(`${origin}/playground/`, {
    query: text.trimEnd(),
    variables: JSON.stringify(givenOnly(variables), null, 2),
  });
}

/** The address that answers a question as a table. */
export function tableLink(
  { name }: Pick<Operation<unknown, never>, "name">,
  variables: object,
): string {
  const pairs = Object.entries(givenOnly(variables)).flatMap(([variable, value]) =>
    [value].flat().map((one): [string, string] => [variable, asParameter(one)]),
  );
  return pairs.length > 0 ? `/q/${name}.csv?${new URLSearchParams(pairs)}` : `/q/${name}.csv`;
}

function asParameter(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
