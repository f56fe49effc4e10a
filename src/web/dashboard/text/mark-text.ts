/** A stretch of a text; the end is one past its last UTF-16 unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, and what is marked there, if anything. */
export interface Piece<Mark> {
  readonly start: number;
  readonly text: string;
  readonly mark: Mark | null;
}

/**
 * Cuts a text at its marks; the pieces' texts, joined, are the text. Of marks that overlap the one that
 * begins first is kept, and of those the longest; spans outside of the text are cut to it.
 */
export function markText<Mark extends Span>(
  text: string,
  marks: readonly Mark[],
): readonly Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let at = 0;
  const until = (end: number, mark: Mark | null): void => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), mark });
    at = Math.max(at, end);
  };
  const inOrder = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mark of inOrder) {
    const end = Math.min(mark.end, text.length);
    if (mark.start < at || end <= mark.start) continue;
    until(mark.start, null);
    until(end, mark);
  }
  until(text.length, null);
  return pieces;
}

/** A line of a text with what is marked in it; offsets count in the whole text. */
export interface Line<Mark> {
  readonly start: number;
  readonly pieces: readonly Piece<Mark>[];
}

/** Cuts marked text into its lines, without the line feeds; empty lines are left out. */
export function markedLines<Mark extends Span>(
  text: string,
  marks: readonly Mark[],
): readonly Line<Mark>[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return starts.flatMap((start, index) => {
    const end = (starts[index + 1] ?? text.length + 1) - 1;
    if (end <= start) return [];
    const inside = marks.filter((mark) => mark.start < end && mark.end > start);
    const moved = inside.map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - start),
      end: mark.end - start,
    }));
    const pieces = markText(text.slice(start, end), moved).map((piece) => ({
      ...piece,
      start: piece.start + start,
    }));
    return [{ start, pieces }];
  });
}
