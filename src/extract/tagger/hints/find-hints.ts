import type { Gazetteer } from "../../../places/index.ts";
import { markEndings } from "./mark-endings.ts";
import { markNames } from "./mark-names.ts";
import { markPlaces } from "./mark-places.ts";
import { markWords } from "./mark-words.ts";

/**
 * What dictionaries say of each unit of a folded text, as small numbers from 0; each list is as long
 * as the text. The models are trained on these numbers: whoever changes what one means trains anew.
 */
export interface Hints {
  /** The word it stands in by jieba's dictionary: the part of speech and the place in the word. */
  readonly words: Uint8Array;
  /** The place of the gazetteer it stands in: its level, whether the name is full, the place in it. */
  readonly places: Uint8Array;
  /** Whether it stands in a title (局长) or an end of organizations' names (委员会), and where in it. */
  readonly endings: Uint8Array;
  /** Whether it may begin a Chinese name, stand in one, or write a foreign sound. */
  readonly names: Uint8Array;
}

/** How many values each kind of hint has. */
export const hintSizes: Readonly<Record<keyof Hints, number>> = {
  words: 96,
  places: 49,
  endings: 25,
  names: 16,
};

/** Looks a folded text up in the dictionaries. */
export function findHints(folded: string, gazetteer: Gazetteer): Hints {
  return {
    words: markWords(folded),
    places: markPlaces(folded, gazetteer),
    endings: markEndings(folded),
    names: markNames(folded),
  };
}
