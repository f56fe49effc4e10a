import type { Place, PlaceCode } from "../domain/index.ts";
import type { PlaceContext, ResolvedPlace } from "./gazetteer.ts";

/** What resolving needs to know of the gazetteer. */
interface Ground {
  /** Larger places first. */
  named(name: string): readonly Place[];
  place(code: PlaceCode): Place | undefined;
  ancestors(code: PlaceCode): readonly Place[];
  isWithin(code: PlaceCode, ancestor: PlaceCode): boolean;
}

/** A way to choose among namesakes: of those it keeps the largest, or the innermost. */
interface Rule {
  readonly says: string;
  readonly certainty: number;
  readonly keeps: (place: Place) => boolean;
  readonly prefers?: "innermost";
}

/** Chooses among the places of a name the one that its context means; null where no place bears it. */
export function resolveName(
  name: string,
  context: PlaceContext,
  ground: Ground,
): ResolvedPlace | null {
  const namesakes = ground.named(name);
  const [largest, ...others] = namesakes;
  if (!largest) return null;
  for (const { says, certainty, keeps, prefers } of rules(name, context, ground)) {
    const kept = namesakes.filter(keeps);
    const best = prefers === "innermost" ? kept.at(-1) : kept[0];
    if (best) return { place: best, certainty: shared(certainty, kept.length), rule: says };
  }
  return others.length === 0
    ? { place: largest, certainty: 0.85, rule: "the only place of this name" }
    : { place: largest, certainty: 0.4, rule: "the largest place of this name" };
}

/** Several that a rule keeps leave it less certain which of them is meant. */
function shared(certainty: number, among: number): number {
  return among === 1 ? certainty : certainty / Math.sqrt(among);
}

function rules(name: string, context: PlaceContext, ground: Ground): readonly Rule[] {
  const { isWithin } = ground;
  const home = context.home === null ? [] : [context.home];
  const within = (codes: readonly PlaceCode[]) => (place: Place) =>
    codes.some((code) => isWithin(place.code, code));
  const encloses = (codes: readonly PlaceCode[]) => (place: Place) =>
    codes.some((code) => isWithin(code, place.code));
  const isNamedInFull = (place: Place): boolean => place.name === name || place.level !== "town";
  const city = enclosing("city", home, ground);
  const province = enclosing("province", home, ground);
  const nearProvince = enclosing("province", context.nearby, ground);
  return [
    { says: "the paper's own place", certainty: 0.98, keeps: encloses(home), prefers: "innermost" },
    {
      says: "a place named nearby, or what encloses it",
      certainty: 0.95,
      keeps: encloses(context.nearby),
      prefers: "innermost",
    },
    { says: "a country or province", certainty: 0.95, keeps: isTop },
    {
      says: "part of a place named nearby and of the paper's own",
      certainty: 0.95,
      keeps: (place) => within(home)(place) && within(context.nearby.filter(isSmall))(place),
    },
    {
      says: "part of the paper's own place",
      certainty: 0.93,
      keeps: both(within(home), isNamedInFull),
    },
    {
      says: "part of a place named nearby",
      certainty: 0.9,
      keeps: within(context.nearby.filter(isSmall)),
    },
    {
      says: "a city",
      certainty: 0.85,
      keeps: (place) => place.level === "city" && /^\d/.test(place.code),
    },
    { says: "part of the paper's own place", certainty: 0.85, keeps: within(home) },
    { says: "beside the paper's own place", certainty: 0.85, keeps: within(city) },
    { says: "in the paper's own province", certainty: 0.8, keeps: within(province) },
    {
      says: "in the province of a place named nearby",
      certainty: 0.75,
      keeps: within(nearProvince),
    },
  ];
}

function both(
  a: (place: Place) => boolean,
  b: (place: Place) => boolean,
): (place: Place) => boolean {
  return (place) => a(place) && b(place);
}

function isTop(place: Place): boolean {
  return place.level === "country" || place.level === "province";
}

/** Whether a place is smaller than a country: what lies in 中国 is not told apart by it. */
function isSmall(code: PlaceCode): boolean {
  return !/^[A-Z]{2}$/.test(code);
}

function enclosing(
  level: Place["level"],
  codes: readonly PlaceCode[],
  { place, ancestors }: Ground,
): readonly PlaceCode[] {
  return codes.flatMap((code) => {
    const self = place(code);
    return [...(self ? [self] : []), ...ancestors(code)]
      .filter((p) => p.level === level)
      .map((p) => p.code);
  });
}
