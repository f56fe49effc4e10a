import { readFileSync } from "node:fs";
import type { Language } from "../../domain/index.ts";
import type { Weights } from "./cue.ts";

let opened: Readonly<Record<Language, Weights>> | undefined;

/** The weights that come with the program, as training/continuation/train-weights.ts fitted them. */
export function fittedWeights(language: Language): Weights {
  opened ??= JSON.parse(
    readFileSync(new URL("../../../models/join-weights.json", import.meta.url), "utf8"),
  ) as Readonly<Record<Language, Weights>>;
  return opened[language];
}
