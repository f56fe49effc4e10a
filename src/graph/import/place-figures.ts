import { noMonth } from "../../domain/index.ts";
import type { KnownEntity } from "./entity-book.ts";
import type { MentionFigures } from "./mention-figures.ts";

/** How many articles of a month mention a place or one below it. */
export interface PlaceMonth {
  readonly month: string;
  readonly articles: number;
}

/** How many steps a place may lie above another and still count its articles. */
const mostSteps = 6;

/** Counts the articles of every place and all below it by month; places are given by their index. */
export function placeFigures(
  { byArticle, months }: MentionFigures,
  entities: readonly KnownEntity[],
): ReadonlyMap<number, readonly PlaceMonth[]> {
  const above = placesAbove(entities);
  const counted = new Map<number, Map<string, number>>();
  const inArticle = new Set<number>();
  byArticle.date.forEach((date, article) => {
    const [from, to] = [byArticle.starts[article], byArticle.starts[article + 1]];
    inArticle.clear();
    for (const entity of byArticle.entities.subarray(from, to))
      for (const place of above[entity] ?? []) inArticle.add(place);
    const month = months[date] ?? noMonth;
    for (const place of inArticle) {
      const ofPlace = counted.get(place) ?? new Map<string, number>();
      counted.set(place, ofPlace.set(month, (ofPlace.get(month) ?? 0) + 1));
    }
  });
  const listed = (ofPlace: ReadonlyMap<string, number>): readonly PlaceMonth[] =>
    [...ofPlace].map(([month, articles]) => ({ month, articles }));
  return new Map([...counted].map(([place, ofPlace]) => [place, listed(ofPlace)]));
}

/** For each location itself and the locations that it lies in; for other entities nothing. */
function placesAbove(entities: readonly KnownEntity[]): readonly (readonly number[])[] {
  return entities.map((entity) => {
    if (entity.kind !== "location") return [];
    let step = new Set([entity]);
    const found = new Set(step);
    for (let steps = 0; steps < mostSteps; steps += 1) {
      step = new Set([...step].flatMap(({ partOf }) => [...partOf]));
      for (const place of step) found.add(place);
    }
    return [...found].filter(({ kind }) => kind === "location").map(({ index }) => index);
  });
}
