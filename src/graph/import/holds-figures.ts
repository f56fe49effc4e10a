import { inOffice } from "../write/holds.ts";
import type { StatedTenure } from "./office-book.ts";

/** What HOLDS says of a person and an office, from all claims that say so. */
export function holdsFigures(claims: readonly StatedTenure[]): Readonly<Record<string, unknown>> {
  const ordered = claims.toSorted(byTime);
  const isIn = ({ tenure }: StatedTenure): boolean => inOffice.includes(tenure);
  const [within, after] = [ordered.filter(isIn), ordered.filter((claim) => !isIn(claim))];
  const dates = (of: readonly StatedTenure[], member: DateMember): readonly string[] =>
    of.flatMap((stated) => stated[member] ?? []).sort();
  return {
    claims: ordered.map(({ id }) => id),
    firstSeenOn: dates(within, "observedOn")[0] ?? null,
    lastSeenOn: dates(within, "observedOn").at(-1) ?? null,
    formerSeenOn: dates(after, "observedOn")[0] ?? null,
    validFrom: dates(ordered, "validFrom")[0] ?? null,
    validTo: dates(ordered, "validTo").at(-1) ?? null,
    isActing: within.at(-1)?.tenure === "acting",
  };
}

type DateMember = "observedOn" | "validFrom" | "validTo";

/** Undated claims stand before dated ones. */
function byTime(a: StatedTenure, b: StatedTenure): number {
  const [dateA, dateB] = [a.observedOn ?? "", b.observedOn ?? ""];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
