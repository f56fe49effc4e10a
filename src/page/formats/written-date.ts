import { type PartialDate, partialDate } from "../../domain/index.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The day that a file's own mark of time names, in the zone it was written in: `2023-07-05T23:00+08:00`,
 * `2023年7月5日 10:00`, `Wed, 05 Jul 2023 08:00:00 +0800`. Null where there is none.
 */
export function writtenDate(text: string | null | undefined): PartialDate | null {
  if (!text) return null;
  const [, year, month = "", day = ""] =
    /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text) ?? [];
  if (year) return dayOf(year, month, day);
  const [, on = "", name = "", of] =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})/.exec(text) ?? [];
  if (of) return dayOf(of, String(months.indexOf(name.toLowerCase()) + 1), on);
  return partialDate(text.trim());
}

function dayOf(year: string, month: string, day: string): PartialDate | null {
  return partialDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
