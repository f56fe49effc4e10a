import type { Claim } from "../../domain/index.ts";
import type { ClaimRow, PageRows, Row } from "../write/page-rows.ts";
import type { EntityBook, KnownEntity } from "./entity-book.ts";
import type { NodeNumbers } from "./node-numbers.ts";

/** An office as all pages together tell of it. */
export interface KnownPosition {
  readonly id: string;
  readonly number: number;
  readonly at: KnownEntity;
  /** The latest page's. */
  properties: Row;
  /** Who holds it, as claims say. */
  readonly holders: Map<KnownEntity, StatedTenure[]>;
}

/** What one claim says of the time in an office. */
export type StatedTenure = Pick<Claim, "id" | "tenure"> &
  Pick<ClaimRow["properties"], "observedOn" | "validFrom" | "validTo">;

/** The offices of all pages, and the claims who holds them. */
export class OfficeBook {
  readonly #positions = new Map<string, KnownPosition>();

  constructor(private readonly numbers: NodeNumbers) {}

  get all(): Iterable<KnownPosition> {
    return this.#positions.values();
  }

  get(id: string): KnownPosition {
    const position = this.#positions.get(id);
    if (!position) throw new Error(`a page refers to "${id}", which it lacks`);
    return position;
  }

  add({ positions }: Pick<PageRows, "positions">, entities: EntityBook): void {
    for (const row of positions) {
      const id = String(row.id);
      const properties = row.properties as Row;
      const known = this.#positions.get(id);
      if (known) known.properties = properties;
      else {
        const at = entities.get(row.at);
        const number = this.numbers.next();
        this.#positions.set(id, { id, number, at, properties, holders: new Map() });
      }
    }
  }

  /** Notes a claim that somebody holds an office. */
  claim({ id, properties }: ClaimRow, { holders, at }: KnownPosition, person: KnownEntity): void {
    const { tenure, observedOn, validFrom, validTo } = properties;
    const stated = { id, tenure, observedOn, validFrom, validTo };
    const known = holders.get(person);
    if (known) known.push(stated);
    else holders.set(person, [stated]);
    at.isSpoken = true;
  }
}
