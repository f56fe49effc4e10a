import { ArgsType, Field } from "type-graphql";
import type { Class } from "./connection.ts";
import { type Order, PageArgs } from "./page-args.ts";

type OrderClass = abstract new () => Order;

/** The arguments of a list: a page of it, a filter, and an order where there is one to choose. */
export function listArgs(Where: Class, OrderBy?: OrderClass, Base: Class = PageArgs): Class {
  @ArgsType()
  class FilteredArgs extends Base {
    @Field(() => Where, { nullable: true, description: "Only such ones. 筛选" })
    where?: object;
  }
  if (!OrderBy) return FilteredArgs;

  @ArgsType()
  class OrderedArgs extends FilteredArgs {
    @Field(() => [OrderBy], {
      nullable: true,
      description: "The first level decides, the next break its ties. 排序",
    })
    orderBy?: Order[];
  }
  return OrderedArgs;
}
