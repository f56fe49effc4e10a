import "reflect-metadata";
import { defaultFieldResolver, type GraphQLSchema, isEnumType, isObjectType } from "graphql";
import { type BuildSchemaOptions, buildSchema } from "type-graphql";
import { answerRoot } from "./answer/answer-root.ts";
import { questionOf, typeMeaningOf } from "./plan/meaning.ts";
import { ListResolver } from "./resolvers/list-resolver.ts";
import { LiveResolver } from "./resolvers/live-resolver.ts";
import { NodeResolver } from "./resolvers/node-resolver.ts";
import { PageCorrectionResolver } from "./resolvers/page-correction-resolver.ts";
import { PageMutationResolver } from "./resolvers/page-mutation-resolver.ts";
import { PersonIdentityResolver } from "./resolvers/person-identity-resolver.ts";
import { QuestionResolver } from "./resolvers/question-resolver.ts";
import { StatisticsResolver } from "./resolvers/statistics-resolver.ts";
import { Block } from "./types/block.ts";
import { Claim } from "./types/claim.ts";
import { Location, Organization, Person } from "./types/entities.ts";
import { Likeness } from "./types/likeness.ts";
import { Position } from "./types/position.ts";
import { Publication } from "./types/publication.ts";

/** The schema of the API, executable with an `ApiContext`. */
export async function newsSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ListResolver,
      NodeResolver,
      QuestionResolver,
      StatisticsResolver,
      PageMutationResolver,
      PageCorrectionResolver,
      PersonIdentityResolver,
      LiveResolver,
    ],
    orphanedTypes: [Person, Organization, Location, Block, Claim, Likeness, Position, Publication],
    validate: false,
    pubSub: noTopics,
  });
  describeRoots(schema);
  askByPlan(schema);
  readPlannedFieldsByAlias(schema);
  takeNamesOfValues(schema);
  return schema;
}

/** type-graphql wants one; every subscription here brings a stream of its own. */
const noTopics: NonNullable<BuildSchemaOptions["pubSub"]> = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error("There are no topics.");
  },
};

/** type-graphql gives the root types no descriptions. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation, subscription] = rootsOf(schema);
  if (query) query.description = "Questions to the graph; each field is one statement. 查询";
  if (mutation) mutation.description = "Changes of the graph; each is whole or not at all. 变更";
  if (subscription)
    subscription.description = "What is told as it happens, over WebSocket (graphql-ws). 订阅";
}

function rootsOf(schema: GraphQLSchema) {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()] as const;
}

/** Root fields that say what they ask are answered by a plan. */
function askByPlan(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    if (questionOf(field)) field.resolve = answerRoot;
}

/** What a plan gives is in its final form: an enumeration's value comes under its name. */
function takeNamesOfValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type) || type.name.startsWith("__")) continue;
    const serialize = type.serialize.bind(type);
    type.serialize = (value) =>
      typeof value === "string" && type.getValue(value) ? value : serialize(value);
  }
}

/** A plan answers each field under its alias, so that one field can be asked twice with other arguments. */
function readPlannedFieldsByAlias(schema: GraphQLSchema): void {
  const roots = rootsOf(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.some((root) => root === type) || type.name.startsWith("__"))
      continue;
    const isPlanned = typeMeaningOf(type) !== "payload";
    for (const field of Object.values(type.getFields()))
      field.resolve = isPlanned
        ? (parent, _args, _context, info) => parent[info.path.key]
        : defaultFieldResolver;
  }
}
