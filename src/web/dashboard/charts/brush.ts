/** A stretch of bars that is being chosen: where it was begun and where it is now, both included. */
export interface Brush {
  readonly anchor: number;
  readonly head: number;
}

/** The first and the last bar of a stretch. */
export function brushed({ anchor, head }: Brush): readonly [number, number] {
  return anchor <= head ? [anchor, head] : [head, anchor];
}

/** The bar that lies under a place of the chart. */
export function barAt(x: number, width: number, bars: number): number {
  const bar = Math.floor((x / Math.max(1, width)) * bars);
  return Math.min(Math.max(bar, 0), Math.max(0, bars - 1));
}

/**
 * What a key does to the stretch: the arrows move along the bars, with Shift they widen it. Null for
 * any other key.
 */
export function moveBrush(
  brush: Brush | null,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  bars: number,
): Brush | null {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step === undefined || bars === 0) return null;
  if (brush === null) return { anchor: 0, head: 0 };
  const head = Math.min(Math.max(brush.head + step, 0), bars - 1);
  return shiftKey ? { anchor: brush.anchor, head } : { anchor: head, head };
}
