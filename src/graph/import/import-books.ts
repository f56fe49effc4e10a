import { ArticleBook } from "./article-book.ts";
import { EntityBook } from "./entity-book.ts";
import { NodeNumbers } from "./node-numbers.ts";
import { OfficeBook } from "./office-book.ts";
import { PublicationBook } from "./publication-book.ts";

/** What has to be known of all pages before what they share can be written. */
export interface ImportBooks {
  readonly numbers: NodeNumbers;
  readonly publications: PublicationBook;
  readonly articles: ArticleBook;
  readonly entities: EntityBook;
  readonly offices: OfficeBook;
}

export function openBooks(): ImportBooks {
  const numbers = new NodeNumbers();
  return {
    numbers,
    publications: new PublicationBook(numbers),
    articles: new ArticleBook(),
    entities: new EntityBook(numbers),
    offices: new OfficeBook(numbers),
  };
}
