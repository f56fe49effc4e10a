import { Extensions } from "type-graphql";
import { type Meaning, meaning, type TypeMeaning } from "../plan/meaning.ts";

/** Says beside a field where the planner finds it. */
export function From(value: Meaning): PropertyDecorator & MethodDecorator {
  return Extensions(meaning(value)) as PropertyDecorator & MethodDecorator;
}

/** Says beside a type what it is to the planner. */
export function Is(value: TypeMeaning): ClassDecorator {
  return Extensions(meaning(value)) as ClassDecorator;
}

/** Stands as the body of a field that has arguments: the plan of its root field has the answer. */
export function planned(): never {
  throw new Error("This field is answered by the plan of its root field.");
}
