/** A page with what is known of its blocks, in the form of the gold answers in ../shared/pages. */
export interface GoldPage {
  /** The name of the newspaper, without the kind of disorder. */
  readonly newspaper: string;
  /** The kind of disorder. */
  readonly level: string;
  readonly text: string;
  readonly blocks: readonly GoldBlock[];
  readonly articles: readonly GoldArticle[];
}

/** A run of non-blank lines. */
export interface GoldBlock {
  /** Null for what belongs to no article. */
  readonly article: string | null;
  readonly part: "kicker" | "headline" | "subhead" | "byline" | "body" | "furniture";
  readonly text: string;
  /** A character that stands at the end of the block read before, too. */
  readonly overlap?: string;
}

/** One article; blocks are numbers in file order from 0. */
export interface GoldArticle {
  readonly id: string;
  /** The headline, and the headline with kicker or subhead; none for a caption. */
  readonly headlineAny: readonly string[];
  /** In reading order. */
  readonly body: readonly number[];
  /** Pairs of blocks that are one broken sentence. */
  readonly join: readonly (readonly [number, number])[];
  readonly authors: readonly string[];
  readonly date: string | null;
}
