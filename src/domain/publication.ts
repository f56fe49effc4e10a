import type { PublicationId } from "./id.ts";
import type { Language } from "./language.ts";
import type { PlaceCode } from "./place.ts";

/** A newspaper. Its home place decides what 全市 or "the county" means in it. */
export interface Publication {
  readonly id: PublicationId;
  readonly name: string;
  readonly language: Language;
  readonly home: PlaceCode | null;
}
