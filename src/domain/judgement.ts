import type { BlockMark } from "./block-mark.ts";
import type { ArticleId, BlockId, JudgementId, PageId } from "./id.ts";
import type { IngestOutcome, PageSource } from "./ingest.ts";
import type { PageGraph } from "./reading.ts";

/** A change of how a page was read, in words that still mean the same when it is read again. */
export type Correction =
  /** The first block is read next to the second, in the second's article. */
  | {
      readonly kind: "moveAfter" | "moveBefore";
      readonly blocks: readonly [block: BlockMark, other: BlockMark];
    }
  /** The block and what follows it in its article are an article of their own. */
  | { readonly kind: "split"; readonly blocks: readonly [at: BlockMark] }
  /** The article with the second block is read after the text of the one with the first. */
  | { readonly kind: "join"; readonly blocks: readonly [first: BlockMark, second: BlockMark] };

/** A correction as it is asked for, in the ids of the page as it stands. */
export type AskedCorrection =
  | {
      readonly kind: "moveAfter" | "moveBefore";
      readonly block: BlockId;
      readonly other: BlockId;
    }
  | { readonly kind: "split"; readonly article: ArticleId; readonly at: BlockId }
  | { readonly kind: "join"; readonly first: ArticleId; readonly second: ArticleId };

/** Who decides something by hand, and why. */
export interface Judge {
  readonly by: string | null;
  readonly why: string | null;
}

/** A decision made by hand on how a page is read; it outlives reading the page again. */
export interface Judgement extends Judge {
  readonly id: JudgementId;
  readonly page: PageId;
  /** Its place among the page's judgements, which are followed in this order. */
  readonly seq: number;
  readonly correction: Correction;
  /** ISO time. */
  readonly madeAt: string;
}

/** What became of the page when a judgement was made. */
export interface JudgedOutcome extends IngestOutcome {
  readonly judgement: JudgementId;
}

/** What became of the page when a judgement was undone. */
export interface UndoneJudgement {
  /** Null where the page is not in the graph, or where it was of no page but of two people. */
  readonly outcome: IngestOutcome | null;
}

/** Reads a page once more, with what was corrected of its reading. */
export type Reread = (source: PageSource, corrections: readonly Correction[]) => Promise<PageGraph>;
