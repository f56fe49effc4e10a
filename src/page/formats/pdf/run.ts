/** A run of text on a page, as the PDF sets it. Lengths are in points, y counts downwards. */
export interface Run {
  readonly text: string;
  /** Where it begins: its left edge. */
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly width: number;
  /** The font's size. */
  readonly size: number;
  /** Whether it runs from left to right; vertical and turned text doesn't. */
  readonly isUpright: boolean;
}
