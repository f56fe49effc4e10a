import { overlapOf, type PdfBlock } from "./blocks-of.ts";

/**
 * Puts blocks in the order in which they are read, after T. Breuel (High Performance Document Layout
 * Analysis, 2003): of two that stand above each other the upper comes first; of two side by side the
 * left, unless a third that reaches over both stands between their heights. Beyond him: what stands
 * under a headline over several columns is read before what has a headline of its own below it.
 */
export function inReadingOrder(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const fromTop = [...blocks].sort((a, b) => a.top - b.top || a.left - b.left);
  const placed = withHeadlines(fromTop);
  const before = new Map(
    placed.map((one) => [one, placed.filter((other) => comesFirst(other, one, fromTop))]),
  );
  const ordered = new Set<Placed>();
  const begun = new Set<Placed>();
  const place = (one: Placed): void => {
    if (begun.has(one)) return;
    begun.add(one);
    for (const other of before.get(one) ?? []) place(other);
    ordered.add(one);
  };
  for (const one of placed) place(one);
  return [...ordered].map(({ block }) => block);
}

/** A block and the headline it stands under, which is itself where it is one. */
interface Placed {
  readonly block: PdfBlock;
  readonly headline: PdfBlock | null;
}

const headlineSize = 1.25;

function withHeadlines(fromTop: readonly PdfBlock[]): readonly Placed[] {
  const least = headlineSize * bodySize(fromTop);
  return fromTop.map((block, i) => {
    const above = fromTop.slice(0, i + 1).filter((each) => sizeOf(each) >= least);
    const headline =
      above.findLast((each) => overlapOf(each, block) > 0) ??
      // A headline over several columns may be too short to reach over the last of them.
      above.findLast((each) => each.left < block.left && each.bottom < block.top);
    return { block, headline: headline ?? null };
  });
}

function sizeOf({ lines }: PdfBlock): number {
  return lines[0]?.size ?? 0;
}

/** The size of half of all lines, or less. */
function bodySize(blocks: readonly PdfBlock[]): number {
  const sizes = blocks.flatMap(({ lines }) => lines.map(({ size }) => size));
  return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

function comesFirst(one: Placed, other: Placed, all: readonly PdfBlock[]): boolean {
  const [a, b] = [one.block, other.block];
  if (a === b) return false;
  if (overlapOf(a, b) > 0) return a.top < b.top;
  if (a.left > b.left) return isOfUpperStory(one, other);
  if (isOfUpperStory(other, one)) return false;
  return !all.some((between) => isBetween(between, a, b));
}

/** Whether the headline over the right block reaches over the left one too, which has a lower one. */
function isOfUpperStory(right: Placed, left: Placed): boolean {
  const [upper, lower] = [right.headline, left.headline];
  return (
    upper !== null &&
    lower !== null &&
    upper !== lower &&
    overlapOf(upper, left.block) > 0 &&
    upper.top < lower.top &&
    right.block.top < lower.top
  );
}

/** Whether a block that reaches over both stands below the one and above the other. */
function isBetween(block: PdfBlock, a: PdfBlock, b: PdfBlock): boolean {
  const [upper, lower] = a.top < b.top ? [a, b] : [b, a];
  return (
    block !== a &&
    block !== b &&
    overlapOf(block, a) > 0 &&
    overlapOf(block, b) > 0 &&
    block.top >= upper.top &&
    block.bottom <= lower.bottom &&
    block.top < lower.top
  );
}
