import type { Fragment } from "../find-blocks.ts";
import type { Link } from "./explain-links.ts";
import type { Heading } from "./order-headlines.ts";

/** An article as a choice of blocks: what stands over it, who wrote it, and its text in order. */
export interface Draft {
  readonly heading: Heading;
  readonly bylines: readonly BylinePlace[];
  readonly body: readonly Piece[];
  readonly isCaption: boolean;
}

/** A block of running text and how it came to stand here. */
export interface Piece {
  readonly fragment: Fragment;
  /** To the piece before, or to the headline; null where the text begins by itself. */
  readonly link: Link | null;
}

/** A byline that stands by itself, and how sure it is that it belongs to its article. */
export interface BylinePlace {
  readonly fragment: Fragment;
  /** 0 to 1. */
  readonly certainty: number;
  readonly isByHand?: true;
}
