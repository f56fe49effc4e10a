import type { Place } from "../../domain/index.ts";

/** A place with all that the gazetteer knows of it. */
export interface Entry {
  readonly place: Place;
  /** Chinese names; the first is the usual one. */
  readonly chinese: readonly string[];
  /** Of a Chinese place the reading of its stem (Sangzhi), else English names, the usual one first. */
  readonly latin: readonly string[];
  /** Inhabitants in thousands, where known: tells namesakes abroad apart. */
  readonly people: number;
}
