/** Which of so many bars carry a label, so that labels of a width don't touch. */
export function labelPlaces(bars: number, width: number, labelWidth: number): readonly number[] {
  if (bars === 0) return [];
  const most = Math.max(1, Math.floor(width / labelWidth));
  const step = Math.ceil(bars / most);
  return Array.from({ length: Math.ceil(bars / step) }, (_, index) => index * step);
}
