import type { PageByIdQuery } from "../../generated/operations.ts";

/** A page as its question is answered. */
export type FoundPage = NonNullable<PageByIdQuery["page"]>;
