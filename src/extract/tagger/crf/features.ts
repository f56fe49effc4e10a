import type { Hints } from "../hints/find-hints.ts";
import { columnsOf } from "./columns.ts";
import { templates } from "./templates.ts";

/** How many features each unit has. */
export const featuresPerUnit = templates.length;

/**
 * The features of each unit of a folded text, one row after another: for each template a number of 32
 * bits made of what stands at the unit and around it.
 */
export function featuresOf(folded: string, hints: Hints): Uint32Array {
  const columns = columnsOf(folded, hints);
  const features = new Uint32Array(folded.length * featuresPerUnit);
  let next = 0;
  for (let at = 0; at < folded.length; at += 1) {
    for (let number = 0; number < featuresPerUnit; number += 1) {
      let hash = Math.imul(number + 1, 0x9e3779b1);
      for (const { column, offset } of templates[number] ?? []) {
        hash = mix(hash, columns[column][at + offset] ?? outside);
      }
      features[next] = finish(hash);
      next += 1;
    }
  }
  return features;
}

/** What stands before the beginning and after the end. */
const outside = -1;

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
}

/** The end of MurmurHash3: spreads the bits. */
function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
