import { readList } from "../../address/lists.ts";
import { entityKinds } from "../../address/scope.ts";
import type { EntityKind, Relation } from "../../generated/operations.ts";

/** An entity that is shown with its neighbours, or with those of one kind. */
export interface Centre {
  readonly id: string;
  readonly kind: EntityKind | null;
}

/** What the address says of a graph; all of it, but for where its nodes lie. */
export interface GraphAddress {
  readonly centres: readonly Centre[];
  readonly hops: 1 | 2;
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly relations: readonly Relation[];
  readonly minimum: number;
  /** Whether the paths between the two that are pinned are shown. */
  readonly hasPaths: boolean;
  readonly isTable: boolean;
}

export const relationKinds: readonly Relation[] = [
  "CO_MENTIONED",
  "OFFICE",
  "PART_OF",
  "LOCATED_IN",
];

/** Reads a graph's address; what can't be read is as if it were not there. */
export function readGraphAddress(parameters: URLSearchParams): GraphAddress {
  const relations = readList(parameters.get("rel"));
  const minimum = Number(parameters.get("min"));
  return {
    centres: readList(parameters.get("ids")).map(readCentre),
    hops: parameters.get("hops") === "2" ? 2 : 1,
    hidden: readList(parameters.get("hide")),
    pinned: readList(parameters.get("pin")),
    relations: relationKinds.filter((kind) => relations.includes(kind.toLowerCase())),
    minimum: Number.isInteger(minimum) && minimum > 0 ? minimum : 1,
    hasPaths: parameters.get("paths") === "1",
    isTable: parameters.get("view") === "table",
  };
}

/** The centres as the address has them: `person:x,organization:y~person`. */
export function writeCentres(centres: readonly Centre[]): string | null {
  const written = centres.map(({ id, kind }) => (kind ? `${id}~${kind.toLowerCase()}` : id));
  return written.length > 0 ? written.join(",") : null;
}

/** Centres with one more; the whole neighbourhood of one makes its parts needless. */
export function withCentre(centres: readonly Centre[], added: Centre): readonly Centre[] {
  const isThere = centres.some(
    ({ id, kind }) => id === added.id && (kind === null || kind === added.kind),
  );
  if (isThere) return centres;
  const others = centres.filter(({ id }) => id !== added.id || added.kind !== null);
  return [...others, added];
}

function readCentre(text: string): Centre {
  const [id = "", kind] = text.split("~");
  return { id, kind: entityKinds.find((one) => one.toLowerCase() === kind) ?? null };
}
