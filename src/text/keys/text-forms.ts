import type { TextForms } from "../../domain/index.ts";
import { toSimplified } from "../variants/to-simplified.ts";
import { searchKeys } from "./search-keys.ts";

/** What names and texts are found by. */
export const textForms: TextForms = { keysOf: searchKeys, simplified: toSimplified };
