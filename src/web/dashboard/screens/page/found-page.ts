import type { PageByIdQuery } from "../../generated/operations.ts";

/** A page as the screen asks for it. */
export type FoundPage = NonNullable<PageByIdQuery["page"]>;
