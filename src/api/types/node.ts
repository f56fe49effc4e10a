import { Field, ID, InterfaceType } from "type-graphql";
import { typeOfNode } from "../../graph/index.ts";

@InterfaceType({
  description: "Anything that has an id of its own. 有标识的事物",
  resolveType: (value: { [typeOfNode]: string }) => value[typeOfNode],
})
export abstract class Node {
  @Field(() => ID, {
    description: "Names this thing, on every machine and for ever; opaque to clients. 标识",
  })
  id!: string;
}
