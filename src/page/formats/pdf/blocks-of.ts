import type { PdfLine } from "./lines-of.ts";

/** Lines that stand closely below each other in one column and one size. */
export interface PdfBlock {
  readonly lines: readonly PdfLine[];
  readonly left: number;
  readonly right: number;
  /** Of its first line's letters. */
  readonly top: number;
  /** The last baseline. */
  readonly bottom: number;
}

/** Gathers lines to blocks: a paragraph, a headline, a caption, or a column's share of a paragraph. */
export function blocksOf(lines: readonly PdfLine[]): readonly PdfBlock[] {
  const blocks: PdfLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const above = blockAbove(line, blocks);
    if (above && !isIndented(line, above)) above.push(line);
    else blocks.push([line]);
  }
  return blocks.map(blockOf);
}

const largestLeading = 1.95;
const likeSizes = 1.15;
const overlapNeeded = 0.5;

/** The block whose last line stands next above a line, in its column and of its size. */
function blockAbove(line: PdfLine, blocks: readonly PdfLine[][]): PdfLine[] | undefined {
  return blocks
    .filter((block) => {
      const last = block.at(-1);
      return last !== undefined && isBelow(line, last);
    })
    .sort((a, b) => (b.at(-1)?.y ?? 0) - (a.at(-1)?.y ?? 0))[0];
}

function isBelow(line: PdfLine, last: PdfLine): boolean {
  if (!line.isUpright || !last.isUpright) return false;
  const distance = (line.y - last.y) / Math.max(line.size, last.size);
  const ratio = Math.max(line.size, last.size) / Math.min(line.size, last.size);
  const narrower = Math.min(line.right - line.left, last.right - last.left);
  return (
    distance > 0.5 &&
    distance <= largestLeading &&
    ratio <= likeSizes &&
    overlapOf(line, last) >= overlapNeeded * narrower
  );
}

/** Whether a line begins a new paragraph: it starts further in than its column, and isn't centred. */
function isIndented(line: PdfLine, above: readonly PdfLine[]): boolean {
  const left = Math.min(...above.map((each) => each.left));
  const right = Math.max(...above.map((each) => each.right));
  const indent = (line.left - left) / line.size;
  const offCentre = Math.abs(line.left + line.right - left - right) / 2 / line.size;
  return indent > 0.8 && indent < 4 && offCentre > 0.3;
}

function blockOf(lines: readonly PdfLine[]): PdfBlock {
  const [first] = lines;
  return {
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: (first?.y ?? 0) - (first?.size ?? 0),
    bottom: Math.max(...lines.map(({ y }) => y)),
  };
}

/** How far two things stand above each other, in points; negative where they stand apart. */
export function overlapOf(
  a: { readonly left: number; readonly right: number },
  b: { readonly left: number; readonly right: number },
): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}
