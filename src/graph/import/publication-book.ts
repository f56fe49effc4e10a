import type { Row } from "../write/page-rows.ts";
import type { NodeNumbers } from "./node-numbers.ts";

/** A newspaper as all its pages together tell of it. */
export interface KnownPublication {
  readonly id: string;
  readonly number: number;
  /** The latest page's. */
  properties: Row;
  /** The ids of its home places; one, unless its pages say otherwise. */
  readonly homes: Set<string>;
}

/** The newspapers of all pages. */
export class PublicationBook {
  readonly #publications = new Map<string, KnownPublication>();

  constructor(private readonly numbers: NodeNumbers) {}

  get all(): Iterable<KnownPublication> {
    return this.#publications.values();
  }

  /** Notes what a page tells of its newspaper. */
  add(row: Row): KnownPublication {
    const id = String(row.id);
    const properties = row.properties as Row;
    const known = this.#publications.get(id);
    const publication = known ?? { id, number: this.numbers.next(), properties, homes: new Set() };
    publication.properties = properties;
    if (row.home) publication.homes.add(String(row.home));
    this.#publications.set(id, publication);
    return publication;
  }
}
