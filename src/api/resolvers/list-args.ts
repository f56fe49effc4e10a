import { ArgsType, Field } from "type-graphql";
import type { Class } from "../types/connection.ts";
import { type Order, PageArgs } from "../types/page-args.ts";

type OrderClass = abstract new () => Order;

/** The arguments of a root list: a page of it, a filter and an order. */
export function listArgs(Where: Class, OrderBy: OrderClass): new () => PageArgs {
  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(() => Where, { nullable: true, description: "Only such ones. 筛选" })
    where?: object;

    @Field(() => [OrderBy], {
      nullable: true,
      description: "The first level decides, the next break its ties. 排序",
    })
    orderBy?: Order[];
  }
  return ListArgs;
}
