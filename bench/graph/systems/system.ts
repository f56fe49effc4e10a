import type { GraphAddress } from "../../../src/graph/index.ts";
import type { HttpAnswer } from "../load/http-connection.ts";
import type { Parameters, Question } from "../questions/question.ts";

export const systemNames = ["newsgraph", "neo4j-graphql", "hand-written"] as const;
export type SystemName = (typeof systemNames)[number];

/** A system that answers, in a process of its own. */
export interface RunningSystem {
  readonly name: SystemName;
  readonly pid: number;
  /** The request that asks it a question. */
  request(
    question: Question,
    parameters: Parameters,
  ): { readonly address: URL; readonly json: string };
  /** Why an answer is none, told from as few of its bytes as will do; null where it is one. */
  failure(answer: HttpAnswer): string | null;
  /** What an answer's body says: the `data` of GraphQL, the rows of Cypher. */
  content(answer: HttpAnswer): unknown;
  stop(): Promise<void>;
}

/** Starts a system over a graph. */
export type StartSystem = (graph: GraphAddress) => Promise<RunningSystem>;
