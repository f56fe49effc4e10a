import { Problem } from "../../domain/index.ts";
import type { Gazetteer } from "../../places/index.ts";
import { languageOf } from "../../text/index.ts";
import { loadRuntime } from "./encoder/load-runtime.ts";
import { tagEnglish } from "./english/tag-english.ts";
import { type Labeling, labelled, setsOf } from "./labelings.ts";
import { type ReadSpan, readSpans } from "./labels/read-spans.ts";
import { type Piece, type PieceScores, piecesOf } from "./piece.ts";
import { propagateNames } from "./propagate-names.ts";
import { openCrf, openEncoder, type Scorer } from "./scorer.ts";
import type { TaggedSpan } from "./tagged-span.ts";

/** Finds names in texts and says of what type each is. */
export interface Tagger {
  /** The model that reads Chinese texts. */
  readonly model: Scorer["model"];
  /** The names of each text, in the order of the texts and within each of the text; none overlap. */
  tag(texts: readonly string[]): Promise<readonly (readonly TaggedSpan[])[]>;
}

/**
 * Opens the tagger. Without a wish it reads with the encoder where its library runs here, else with the
 * conditional random field, which needs none. English texts are read by rules.
 * @throws {Problem} NOT_FOUND where the encoder is wished for and its library can't run.
 */
export async function openTagger(
  labeling: Labeling,
  gazetteer: Gazetteer,
  wish?: Scorer["model"],
): Promise<Tagger> {
  const scorer = await openScorer(wish);
  return { model: scorer.model, tag: (texts) => tagAll(texts, labeling, scorer, gazetteer) };
}

async function openScorer(wish: Scorer["model"] | undefined): Promise<Scorer> {
  if (wish === "crf") return openCrf();
  try {
    return await openEncoder(loadRuntime());
  } catch (error) {
    if (wish === undefined) return openCrf();
    throw new Problem(
      "NOT_FOUND",
      `The encoder can't run here: ${firstLine(error)}; run npm ci to install its library, or read with the crf model`,
      { cause: error },
    );
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}

async function tagAll(
  texts: readonly string[],
  labeling: Labeling,
  scorer: Scorer,
  gazetteer: Gazetteer,
): Promise<readonly (readonly TaggedSpan[])[]> {
  const isEnglish = texts.map((text) => languageOf(text) === "en");
  const pieces = texts.map((text, i) => (isEnglish[i] ? [] : piecesOf(text, gazetteer)));
  const firsts = startsOf(pieces);
  const sets = setsOf[labeling];
  const scores = await scorer.score(pieces.flat(), sets);
  return texts.map((text, i) => {
    if (isEnglish[i]) return tagEnglish(text, labeling, gazetteer);
    const own = pieces[i] ?? [];
    const first = firsts[i] ?? 0;
    const read = sets.map((set) => {
      const chain = scorer.chains[set];
      const rows = scores[set]?.slice(first, first + own.length) ?? [];
      return [
        set,
        own.flatMap((piece, k) => spansIn(text, piece, readSpans(chain, rowOf(rows, k)))),
      ] as const;
    });
    return propagateNames(text, labelled[labeling](Object.fromEntries(read)));
  });
}

function rowOf(rows: readonly PieceScores[], i: number): PieceScores {
  return rows[i] ?? new Float32Array();
}

/** For each list the number of items before it. */
function startsOf(lists: readonly (readonly unknown[])[]): readonly number[] {
  let start = 0;
  return lists.map(({ length }) => {
    start += length;
    return start - length;
  });
}

/** The spans in the text's offsets, without white space at their ends. */
function spansIn(text: string, piece: Piece, spans: readonly ReadSpan[]): readonly ReadSpan[] {
  return spans.flatMap((span) => {
    const start = piece.span.start + span.start;
    const words = text.slice(start, piece.span.start + span.end);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    return from < to ? [{ ...span, start: from, end: to }] : [];
  });
}
