import { setImmediate as turn } from "node:timers/promises";
import type { EntityKind } from "../../domain/index.ts";
import { entityMonthRow } from "../derive/entity-months.ts";
import { isHubIn } from "../derive/likeness/mark-hubs.ts";
import { placeMonthRow } from "../derive/place-months.ts";
import type { Label } from "../vocabulary/labels.ts";
import { listDelimiter } from "./csv-value.ts";
import type { KnownEntity } from "./entity-book.ts";
import { EntityCounter, type EntityFigures } from "./entity-figures.ts";
import type { ImportBooks } from "./import-books.ts";
import type { ImportTables } from "./import-tables.ts";
import type { MentionFigures } from "./mention-figures.ts";
import type { NodeNumbers } from "./node-numbers.ts";
import { type PlaceMonth, placeFigures } from "./place-figures.ts";

/** How many entities are written before others get a turn and the signal is heard. */
const entitiesATurn = 100;

/**
 * Writes the entities that are spoken of, with their names, their months and what they lie in.
 * @param onProgress is told what share of them is done, 0 to 1.
 */
export async function writeEntities(
  figures: MentionFigures,
  tables: ImportTables,
  { entities: { all }, numbers }: ImportBooks,
  onProgress: (share: number) => void,
  unwanted?: AbortSignal,
): Promise<void> {
  const counter = new EntityCounter(figures, all);
  const placeMonths = placeFigures(figures, all);
  for (const entity of all) {
    if (entity.index % entitiesATurn === 0) {
      onProgress(entity.index / all.length);
      await turn();
      unwanted?.throwIfAborted();
    }
    if (!entity.isSpoken) continue;
    const ofPlace = placeMonths.get(entity.index) ?? [];
    writeEntity(entity, counter.count(entity.index), ofPlace, tables, numbers);
    writeSurroundings(entity, tables, numbers);
  }
  onProgress(1);
}

function writeEntity(
  entity: KnownEntity,
  { months, ...counts }: EntityFigures,
  ofPlace: readonly PlaceMonth[],
  tables: ImportTables,
  numbers: NodeNumbers,
): void {
  const { id, kind, number, properties } = entity;
  const own = ownParts[kind](entity, ofPlace);
  const labels = ["Entity", ...own.labels].join(listDelimiter);
  const isHub = isHubIn(counts.articleCount) || null;
  tables.entities.node(number, { ...properties, ...counts, ...own.properties, isHub, id }, labels);
  for (const month of months)
    tables.entityMonths.node(numbers.next(), entityMonthRow({ entity: id, kind, ...month }));
  for (const { month, articles } of ofPlace)
    tables.placeMonths.node(numbers.next(), placeMonthRow(id, month, articles));
}

/** Its names, and what it lies in or belongs to. */
function writeSurroundings(
  { number, names, partOf, locatedIn }: KnownEntity,
  tables: ImportTables,
  numbers: NodeNumbers,
): void {
  for (const { id, properties, isLasting } of names.values()) {
    const name = numbers.next();
    tables.names.node(name, { ...properties, id, isLasting });
    tables.named.relationship(number, name);
  }
  for (const whole of partOf) tables.partOf.relationship(number, whole.number);
  for (const place of locatedIn) tables.locatedIn.relationship(number, place.number);
}

/** What an entity has by its kind. */
interface OwnParts {
  readonly labels: readonly Label[];
  readonly properties: Readonly<Record<string, unknown>>;
}

const ownParts: Record<
  EntityKind,
  (entity: KnownEntity, ofPlace: readonly PlaceMonth[]) => OwnParts
> = {
  person: ({ isOfficial }) => ({
    labels: isOfficial ? ["Person", "Official"] : ["Person"],
    properties: { isOfficial },
  }),
  organization: ({ properties }) => ({
    labels: properties.isPublicBody ? ["Organization", "PublicBody"] : ["Organization"],
    properties: {},
  }),
  location: (_, ofPlace) => ({
    labels: ["Location"],
    properties: { subtreeArticleCount: ofPlace.reduce((sum, { articles }) => sum + articles, 0) },
  }),
};
