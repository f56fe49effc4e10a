import { mapValue, type Value } from "../given.ts";
import type { SourceContext } from "../rows.ts";

/** Tests that a date lies in the arguments' period; both ends are included. */
export function period(
  date: string,
  { arguments: { from, to }, parameters }: Pick<SourceContext, "arguments" | "parameters">,
): string[] {
  return [
    ...(from ? [`${date} >= ${parameters.add(from)}`] : []),
    // A day sorts behind its month, so the end of a month given as 2023-07 needs a last character.
    ...(to
      ? [`${date} <= ${parameters.add(mapValue(to as Value<string>, (last) => `${last}~`))}`]
      : []),
  ];
}
