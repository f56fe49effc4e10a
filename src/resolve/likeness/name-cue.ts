import type { PersonProfile } from "../../domain/index.ts";
import { foldName } from "../../text/index.ts";
import { type Cue, cue } from "./cue.ts";
import { isHan, latinReadings, latinSpellings } from "./name-readings.ts";

/**
 * How their names agree; null where they don't. The fewer characters a name has, the more people bear it,
 * and the sounds of a name fit many more than its characters do.
 */
export function nameCue(one: PersonProfile, other: PersonProfile): Cue | null {
  return inOneScript(one, other) ?? byReading(one, other) ?? byReading(other, one);
}

function inOneScript(one: PersonProfile, other: PersonProfile): Cue | null {
  const names = new Set(other.names.map(foldName));
  const han = one.names.filter(isHan).find((name) => names.has(foldName(name)));
  if (han !== undefined) return cue("oneName", commonness([...foldName(han)].length), han);
  const theirs = new Set(other.names.filter((name) => !isHan(name)).flatMap(latinReadings));
  const latin = one.names
    .filter((name) => !isHan(name))
    .find((name) => latinReadings(name).some((reading) => theirs.has(reading)));
  return latin === undefined ? null : cue("oneName", -1, latin);
}

/** 王伟 is borne by hundreds of thousands, 龙启明 by few, 欧阳明远 by hardly anybody. */
function commonness(characters: number): number {
  if (characters <= 2) return -1.2;
  return characters === 3 ? 0.2 : 1;
}

function byReading(chinese: PersonProfile, latin: PersonProfile): Cue | null {
  for (const name of chinese.names.filter(isHan)) {
    const spellings = new Set(latinSpellings(name));
    const written = latin.names
      .filter((one) => !isHan(one))
      .find((one) => latinReadings(one).some((reading) => spellings.has(reading)));
    if (written !== undefined)
      return cue("reading", [...foldName(name)].length <= 2 ? -3 : -1.8, written, name);
  }
  return null;
}
