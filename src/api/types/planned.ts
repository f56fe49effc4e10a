import { Extensions } from "type-graphql";
import type { SourceName } from "../../graph/index.ts";
import {
  type Meaning,
  meaning,
  type Question,
  question,
  type TypeMeaning,
} from "../plan/meaning.ts";

/** Says beside a field where the planner finds it. */
export function From(value: Meaning): PropertyDecorator & MethodDecorator {
  return Extensions(meaning(value)) as PropertyDecorator & MethodDecorator;
}

/**
 * Says beside a root field what it asks the graph: a source that takes no arguments, or one with arguments
 * made from the field's; which of the field's arguments refer to entities; and how long its list may be.
 */
export function Asks(
  asked: SourceName | Question["source"],
  more: Partial<Omit<Question, "source">> = {},
): MethodDecorator {
  const source = typeof asked === "string" ? () => ({ name: asked, arguments: {} }) : asked;
  return Extensions(question({ about: [], ...more, source })) as MethodDecorator;
}

/** Says beside a type what it is to the planner. */
export function Is(value: TypeMeaning): ClassDecorator {
  return Extensions(meaning(value)) as ClassDecorator;
}

/** Stands as the body of a field that has arguments: the plan of its root field has the answer. */
export function planned(): never {
  throw new Error("This field is answered by the plan of its root field.");
}
