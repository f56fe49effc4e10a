import type { EntityId, EntityKind } from "../../domain/index.ts";
import type { NameRow, PageRows, Row } from "../write/page-rows.ts";
import type { NodeNumbers } from "./node-numbers.ts";

/** An entity as all pages together tell of it. */
export interface KnownEntity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Its place among the entities of the import. */
  readonly index: number;
  /** Its node. */
  readonly number: number;
  /** The latest page's. */
  properties: Row;
  readonly names: Map<string, KnownName>;
  readonly partOf: Set<KnownEntity>;
  readonly locatedIn: Set<KnownEntity>;
  /** Whether an article, an office, a newspaper or another entity that is spoken of speaks of it. */
  isSpoken: boolean;
  /** Whether a claim puts it in a public office. */
  isOfficial: boolean;
}

export interface KnownName extends Pick<NameRow, "id" | "rank" | "isLasting"> {
  readonly properties: Row;
}

/** The entities of all pages, each once. */
export class EntityBook {
  readonly #entities = new Map<string, KnownEntity>();
  readonly #inOrder: KnownEntity[] = [];

  constructor(private readonly numbers: NodeNumbers) {}

  /** In the order in which they were first told of. */
  get all(): readonly KnownEntity[] {
    return this.#inOrder;
  }

  find(id: unknown): KnownEntity | undefined {
    return this.#entities.get(String(id));
  }

  /** The entity of an id that its page has. */
  get(id: unknown): KnownEntity {
    const entity = this.find(id);
    if (!entity) throw new Error(`a page refers to "${id}", which it lacks`);
    return entity;
  }

  /** Notes what a page tells of its entities. */
  add(rows: Pick<PageRows, EntityParts>): void {
    for (const row of rows.persons) this.#add("person", row);
    for (const row of rows.organizations) this.#add("organization", row);
    for (const row of rows.locations) this.#add("location", row);
    for (const row of rows.names) addName(this.get(row.entity).names, row);
    for (const { part, whole } of rows.partOf) this.get(part).partOf.add(this.get(whole));
    for (const { organization, location } of rows.locatedIn)
      this.get(organization).locatedIn.add(this.get(location));
  }

  #add(kind: EntityKind, row: Row): void {
    const known = this.find(row.id);
    const properties = row.properties as Row;
    if (known) known.properties = properties;
    else this.#append(row.id as EntityId, kind, properties);
  }

  #append(id: EntityId, kind: EntityKind, properties: Row): void {
    const entity: KnownEntity = {
      ...{ id, kind, index: this.#inOrder.length, number: this.numbers.next(), properties },
      ...{ names: new Map(), partOf: new Set(), locatedIn: new Set() },
      ...{ isSpoken: false, isOfficial: false },
    };
    this.#entities.set(id, entity);
    this.#inOrder.push(entity);
  }
}

type EntityParts = "persons" | "organizations" | "locations" | "names" | "partOf" | "locatedIn";

/** Of the kinds that pages give a name the first stays, and it lasts where one page says so. */
function addName(names: KnownEntity["names"], row: NameRow): void {
  const known = names.get(row.id);
  const first = known && known.rank <= row.rank ? known : row;
  if (known === first && (known.isLasting || !row.isLasting)) return;
  const { id, rank } = first;
  const properties = first.properties as Row;
  names.set(id, { id, rank, properties, isLasting: row.isLasting || known?.isLasting === true });
}
