import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../domain/index.ts";
import { Is } from "../types/planned.ts";

@ObjectType({ description: "What was wrong with an input. 输入错误" })
@Is("payload")
export class UserError {
  @Field(() => [String], { description: "Where in the input. 位置" })
  path!: string[];

  @Field(() => String, { description: "A code that never changes its meaning. 代码" })
  code!: string;

  @Field(() => String, { description: "What is wrong, and what to do. 说明" })
  message!: string;
}

/** What the caller can mend comes back as a value; anything else is thrown on. */
export async function withUserErrors(work: () => Promise<object>): Promise<object> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Problem) || error.code.startsWith("GRAPH_")) throw error;
    return { userErrors: [{ path: ["input"], code: error.code, message: error.message }] };
  }
}
