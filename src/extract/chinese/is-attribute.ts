import { type ChineseText, isHan } from "./chinese-text.ts";

/** Whether a region's name only tells of what kind the next word is: 太平洋岛国 are states, not the ocean. */
export function isAttribute(text: ChineseText, name: string, end: number): boolean {
  const next = text.plain.charAt(end);
  return /[洋洲海极]$/.test(name) && isHan(next) && !/[的和与及等沿上在是]/.test(next);
}
