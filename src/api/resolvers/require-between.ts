import { Problem } from "../../domain/index.ts";

/** The number, if it is in range. Throws BAD_INPUT otherwise. */
export function requireBetween(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new Problem(
    "BAD_INPUT",
    `"${name}: ${value}" is out of range; ask for ${least} to ${most}.`,
  );
}
