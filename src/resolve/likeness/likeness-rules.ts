import type { LikenessRules } from "../../domain/index.ts";
import { comparePeople } from "./compare-people.ts";
import { likenessKeys } from "./name-readings.ts";

/** How it is told whether two people of the graph are one. */
export const likenessRules: LikenessRules = { keysOf: likenessKeys, compare: comparePeople };
