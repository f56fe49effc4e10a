import type { ArticleByIdQuery } from "../../generated/operations.ts";

/** An article as its question is answered. */
export type FoundArticle = NonNullable<ArticleByIdQuery["article"]>;
