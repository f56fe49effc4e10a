import type { PartialDate } from "../../domain/index.ts";
import type { FoundDate } from "./find-dates.ts";
export function englishDates(_text: string, _reference: PartialDate | null): readonly FoundDate[] {
  return [];
}
