import type { Language, Place, PlaceCode } from "../domain/index.ts";

/** Places that a stretch of a text may mean. */
export interface PlaceMatch {
  /** Offset after the last unit of the name. */
  readonly end: number;
  /** At least one; larger places first. */
  readonly places: readonly Place[];
  /**
   * Whether the text has the full name of one of the places (桑植县). A short form (桑植, and worse
   * 通道, 方便) may be an ordinary word: demand more of the context.
   */
  readonly isFull: boolean;
}

/** What a name means in its context, and why. */
export interface ResolvedPlace {
  readonly place: Place;
  /** 0 to 1. */
  readonly certainty: number;
  /** The rule that chose among namesakes, in words. */
  readonly rule: string;
}

/** Where a name is said: the page's home, and the places that the text has named, nearest first. */
export interface PlaceContext {
  readonly home: PlaceCode | null;
  readonly nearby: readonly PlaceCode[];
}

/**
 * The places of China down to villages, the countries of the world with their larger cities, and the
 * states, counties and towns of the United States. Names may be in either Chinese script or in
 * English, in any case. A place is called by its name in its own language where that is Chinese or
 * English, else by its Chinese name.
 */
export interface Gazetteer {
  place(code: PlaceCode): Place | undefined;
  /**
   * The places of all levels but villages that bear a name: its full form, without its kind (桑植),
   * without ethnic groups (芷江县), in English (Marshall County, Liaohe Town). Larger places first.
   */
  named(name: string): readonly Place[];
  /** The place that a sign stands for: 湘, 粤, 俄, 美. */
  abbreviated(sign: string): Place | undefined;
  /** The villages and communities of a town. */
  villages(town: PlaceCode): readonly Place[];
  /**
   * The villages or communities within a town or county that a name means, whatever they are called
   * by (村, 村委会, 社区, 居委会). In a town a name may also be shortened: 打鼓社区 for 打鼓台社区.
   */
  villageNamed(name: string, within: PlaceCode): readonly Place[];
  /** What a place lies in, the nearest first. */
  ancestors(code: PlaceCode): readonly Place[];
  /** Whether a place is another one or lies in it. */
  isWithin(code: PlaceCode, ancestor: PlaceCode): boolean;
  /** The places named at an offset of a text, the longest name first. */
  matchesAt(text: string, offset: number): readonly PlaceMatch[];
  /** The name without its kind: 桑植, 张家界, Marshall. */
  shortName(place: Place): string;
  /** The English name: Liaohe Town, Sangzhi County, Fiji. */
  english(place: Place): string | null;
  /** What a page in a language calls a place in full: 艾奥瓦州 and Iowa, 斐济 and Fiji. */
  nameIn(place: Place, language: Language): string;
  /** All forms of a place's name but the full one: 桑植, 芷江县, Sangzhi County. */
  otherNames(place: Place): readonly string[];
  /**
   * The place that a name means in its context. Of namesakes it prefers what encloses the context,
   * then countries and provinces, then what lies in the named places and in the home, then what lies
   * beside them, then the largest. Null for a name that no place bears.
   */
  resolve(name: string, context: PlaceContext): ResolvedPlace | null;
}
