import { fillBlanks } from "../../text/index.ts";
import { cueReasons } from "./cue-reasons.ts";

/** What speaks for or against two people being one: nats of evidence, and the names it rests on. */
export interface Cue {
  readonly weight: number;
  readonly name: keyof typeof cueReasons;
  readonly words: readonly string[];
}

export function cue(name: Cue["name"], weight: number, ...words: readonly string[]): Cue {
  return { name, weight, words };
}

/** A cue in words, with what it is worth. */
export function reasonOf({ name, weight, words }: Cue): string {
  const worth = `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
  return `${worth} ${fillBlanks(cueReasons[name], words)}`;
}
