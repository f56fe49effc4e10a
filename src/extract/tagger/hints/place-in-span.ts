/**
 * The place of a unit in a stretch, the fourfold scheme of the labels: 0 begins it, 1 stands within,
 * 2 ends it, 3 is all of it.
 */
export function placeInSpan(at: number, start: number, end: number): number {
  if (end - start === 1) return 3;
  if (at === start) return 0;
  return at === end - 1 ? 2 : 1;
}
