import { overlapOf, type PdfBlock } from "./blocks-of.ts";

/**
 * Puts a paragraph together again that a column's end cut in two: where it stops in mid sentence, and
 * what is read next begins in the column beside it, higher up, in the same size and without an indent.
 */
export function joinColumns(blocks: readonly PdfBlock[]): readonly (readonly PdfBlock[])[] {
  const paragraphs: PdfBlock[][] = [];
  for (const block of blocks) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    if (paragraph && last && runsOn(last, block)) paragraph.push(block);
    else paragraphs.push([block]);
  }
  return paragraphs;
}

const sentenceEnd = /[。！？.!?…:：][”"’'」』）)]*$/;

function runsOn(block: PdfBlock, next: PdfBlock): boolean {
  const last = block.lines.at(-1);
  const [first] = next.lines;
  if (!last || !first || block.lines.length < 2 || next.lines.length < 2) return false;
  const isBeside = overlapOf(block, next) < 0 && next.left > block.left && next.top < block.bottom;
  const isAlike = Math.abs(last.size - first.size) < 0.05 * last.size;
  const isFlush = first.left - next.left < 0.5 * first.size;
  const isFull = block.right - last.right < 1.5 * last.size;
  return isBeside && isAlike && isFlush && isFull && !sentenceEnd.test(last.text);
}
