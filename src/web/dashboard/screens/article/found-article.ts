import type { ArticleByIdQuery } from "../../generated/operations.ts";

/** An article as the screen asks for it. */
export type FoundArticle = NonNullable<ArticleByIdQuery["article"]>;
