import { Field, Int, ObjectType } from "type-graphql";
import { type Aggregated, aggregateOf } from "./aggregate.ts";
import { From, Is } from "./planned.ts";

@ObjectType({ description: "Where a page of a list lies (Relay). 分页信息" })
@Is("pageInfo")
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more behind it. 后面还有" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there is something before it. 前面还有" })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of its first item. 首项游标" })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: "The cursor of its last item. 末项游标" })
  endCursor?: string | null;
}

// biome-ignore lint/suspicious/noExplicitAny: type-graphql takes classes and enum objects alike
type TypeThunk = () => any;
export type Class = new () => object;

/** The edge of a connection that says nothing more than its node; others add what the edge knows. */
export function edgeOf(node: TypeThunk): Class {
  @ObjectType()
  @Is("edge")
  class Edge {
    @Field(() => String, {
      description: "Names the place in this list, in this order and filter only. 游标",
    })
    cursor!: string;

    @Field(node, { description: "The thing itself. 节点" })
    @From({ bound: "node" })
    node!: object;
  }
  return Edge;
}

/** A page of a list, as Relay wants it; with `aggregated` it tells what the whole list comes to. */
export function connectionOf(
  name: string,
  node: TypeThunk,
  Edge?: Class | null,
  aggregated?: Aggregated,
): Class {
  const EdgeType = Edge ?? plainEdge(name, node);

  @ObjectType(`${name}Connection`, { description: "One page of a list (Relay). 分页列表" })
  @Is("connection")
  class Connection {
    @Field(() => [EdgeType], { description: "The items with what is known of the edge. 边" })
    edges!: object[];

    @Field(() => [node()], { description: "The items alone. 节点" })
    nodes!: object[];

    @Field(() => PageInfo, { description: "Where this page lies. 分页信息" })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: "How many items the whole list has; counted only when asked. 总数",
    })
    totalCount!: number;
  }
  return aggregated ? withAggregate(name, Connection, aggregated) : Connection;
}

function withAggregate(name: string, Plain: Class, aggregated: Aggregated): Class {
  const Aggregate = aggregateOf(name, aggregated);

  @ObjectType(`${name}Connection`, { description: "One page of a list (Relay). 分页列表" })
  @Is("connection")
  class Connection extends Plain {
    @Field(() => Aggregate, {
      description: "What the whole list comes to; computed only when asked. 汇总",
    })
    aggregate!: object;
  }
  return Connection;
}

function plainEdge(name: string, node: TypeThunk): Class {
  @ObjectType(`${name}Edge`, { description: "An item and its place in the list (Relay). 边" })
  @Is("edge")
  class PlainEdge extends edgeOf(node) {}
  return PlainEdge;
}
