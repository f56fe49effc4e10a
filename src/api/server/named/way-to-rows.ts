import { Problem } from "../../../domain/index.ts";
import type { AnswerField } from "./answer-fields.ts";

/**
 * The fields on the way from the root of an answer to the list whose items are the rows of its table,
 * which is the last of them. Empty where there is no list.
 * @throws Problem FILE_FORMAT where a list is named that the query does not ask for.
 */
export function wayToRows(
  fields: readonly AnswerField[],
  named: string | null,
): readonly AnswerField[] {
  return named === null ? wayToFirst(fields) : wayToNamed(fields, named);
}

/**
 * The fields on the way from the root of an answer to something in it that is one.
 * @throws Problem FILE_FORMAT where the query does not ask for it.
 */
export function wayTo(fields: readonly AnswerField[], named: string): readonly AnswerField[] {
  const way = along(fields, named);
  if (way?.at(-1)?.fields.length) return way;
  throw new Problem(
    "FILE_FORMAT",
    `"# rows: … of ${named}" names nothing that the query asks for; name it by the fields that lead to it, without edges and nodes.`,
  );
}

/** The first list of objects, level by level; a connection is a list where it stands. */
function wayToFirst(fields: readonly AnswerField[]): readonly AnswerField[] {
  let level = fields.map((field) => [field]);
  while (level.length > 0) {
    const found = level.map(toItems).find((way) => way !== null);
    if (found) return found;
    level = level.flatMap((way) => (way.at(-1)?.fields ?? []).map((field) => [...way, field]));
  }
  return [];
}

function wayToNamed(fields: readonly AnswerField[], named: string): readonly AnswerField[] {
  const way = along(fields, named);
  const found = way && toItems(way);
  if (found) return found;
  throw new Problem(
    "FILE_FORMAT",
    `"# rows: ${named}" names no list of the query; name one by the fields that lead to it, without edges and nodes.`,
  );
}

/** The way along keys, as `entity.articles` has them; null where there is none. */
function along(fields: readonly AnswerField[], named: string): readonly AnswerField[] | null {
  return named
    .split(".")
    .reduce<readonly AnswerField[] | null>(
      (before, key) => before && step(before, before.at(-1)?.fields ?? fields, key),
      [],
    );
}

/** One key further, through whatever levels lie between. */
function step(
  way: readonly AnswerField[],
  fields: readonly AnswerField[],
  key: string,
): readonly AnswerField[] | null {
  const field = fields.find((one) => one.key === key && !one.isLevel);
  if (field) return [...way, field];
  const through = fields.filter(({ isLevel }) => isLevel);
  return (
    through.map((level) => step([...way, level], level.fields, key)).find((found) => found) ?? null
  );
}

/** A way that ends at a list of objects, or at a connection and goes on to its items; null for another. */
function toItems(way: readonly AnswerField[]): readonly AnswerField[] | null {
  const last = way.at(-1);
  if (last?.isList) return last.fields.length > 0 ? way : null;
  const items = last?.isConnection ? last.fields.find(({ isLevel }) => isLevel) : undefined;
  return items ? [...way, items] : null;
}
