import type { Place } from "../../domain/index.ts";
import { toSimplified } from "../../text/index.ts";
import { villageNameOf } from "./village-name.ts";

/**
 * The villages that a name means: those of that very name, else those whose stem is the same
 * whatever they are, else, where `mayBeShortened`, the only one whose stem begins or ends so.
 */
export function matchVillages(
  name: string,
  villages: readonly Place[],
  mayBeShortened: boolean,
): readonly Place[] {
  const said = villageNameOf(toSimplified(name));
  const known = villages.map((village) => ({ village, ...villageNameOf(village.name) }));
  const alike = known.filter(({ stem }) => stem === said.stem);
  const same = alike.filter(({ kind }) => kind === said.kind);
  if (same.length > 0) return same.map(({ village }) => village);
  if (alike.length > 0) return alike.map(({ village }) => village);
  if (!mayBeShortened || said.stem.length < 2 || said.kind === null) return [];
  const longer = known.filter(
    ({ stem, kind }) => kind === said.kind && isShortened(said.stem, stem),
  );
  return longer.length === 1 ? longer.map(({ village }) => village) : [];
}

/** Whether one character at most is left out at an end: 打鼓 of 打鼓台. */
function isShortened(short: string, long: string): boolean {
  return long.length - short.length === 1 && (long.startsWith(short) || long.endsWith(short));
}
