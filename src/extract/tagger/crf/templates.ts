import type { Columns } from "./columns.ts";

/** A part of a feature: a column, at the unit or some units beside it. */
export interface TemplatePart {
  readonly column: keyof Columns;
  readonly offset: number;
}

/**
 * What each feature of a unit is made of. The order is part of the model: whoever changes it trains
 * anew.
 */
export const templates: readonly (readonly TemplatePart[])[] = [
  ...each("character", [[-2], [-1], [0], [1], [2]]),
  ...each("character", [
    [-2, -1],
    [-1, 0],
    [0, 1],
    [1, 2],
    [-1, 1],
  ]),
  ...each("character", [
    [-2, -1, 0],
    [-1, 0, 1],
    [0, 1, 2],
    [-2, -1, 0, 1],
    [-1, 0, 1, 2],
  ]),
  ...each("script", [[-1, 0, 1]]),
  [at("word"), at("wordMark")],
  [at("wordBefore"), at("wordMark")],
  [at("wordAfter"), at("wordMark")],
  [at("wordBefore"), at("word"), at("wordMark")],
  [at("word"), at("wordAfter"), at("wordMark")],
  ...each("wordMark", [[-1], [0], [1], [-1, 0], [0, 1], [-1, 0, 1], [0, 1, 2]]),
  ...each("place", [[-1], [0], [1], [-1, 0], [0, 1]]),
  [at("place"), at("ahead")],
  [at("place"), at("character", 1)],
  [at("place"), at("wordMark")],
  ...each("ending", [[-1], [0], [1], [-1, 0], [0, 1]]),
  [at("ending"), at("wordMark")],
  ...each("ahead", [[0]]),
  [at("ahead"), at("character")],
  [at("ahead"), at("wordMark")],
  ...each("name", [
    [0, 1],
    [-1, 0],
    [-1, 0, 1],
    [0, 1, 2],
    [-2, -1, 0],
  ]),
  [at("name"), at("wordMark"), at("wordMark", 1)],
  [at("name"), at("character"), at("ending", -1)],
  [at("name"), at("name", 1), at("ending", 2)],
  [at("name"), at("name", 1), at("ending", 3)],
];

function each(
  column: keyof Columns,
  offsets: readonly (readonly number[])[],
): readonly (readonly TemplatePart[])[] {
  return offsets.map((list) => list.map((offset) => at(column, offset)));
}

function at(column: keyof Columns, offset = 0): TemplatePart {
  return { column, offset };
}
