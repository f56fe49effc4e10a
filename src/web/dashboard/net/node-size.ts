/** The radius of a node in pixels: larger where it is named with more others, but never a blot. */
export function nodeSize(degree: number): number {
  return Math.min(5 + 1.6 * Math.log2(degree + 1), 20);
}
