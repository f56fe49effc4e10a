import type { z } from "zod";
import type { Answer } from "../answers/answer.ts";
import type { Random } from "../pages/random.ts";
import type { SystemName } from "../systems/system.ts";
import type { Pools } from "./pools.ts";

/** What a question is asked about. All systems are given the same; each uses what it needs. */
export type Parameters = Readonly<Record<string, string>>;

/** One of the questions that the systems are compared by. */
export interface Question {
  /** The folder of its documents and its statement. */
  readonly name: string;
  /** How much longer it may take at one connection with ten times as many articles. */
  readonly growth: number;
  /** Draws what is asked about: what is named often is asked about often. */
  readonly draw: (pools: Pools, random: Random) => Parameters;
  /** Reads what each system gives: the `data` of GraphQL, the rows of Cypher. */
  readonly reads: Readonly<Record<SystemName, z.ZodType<Answer>>>;
}
