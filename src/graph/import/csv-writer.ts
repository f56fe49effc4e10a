import type { PageGraph, TextForms } from "../../domain/index.ts";
import type { CsvImport } from "../engine/index.ts";
import { pageRows } from "../write/page-rows.ts";
import { rememberKeys } from "../write/remember-keys.ts";
import { forgetUnspoken } from "./forget-unspoken.ts";
import { type ImportBooks, openBooks } from "./import-books.ts";
import {
  closeTables,
  csvImport,
  type EmptyLists,
  emptyLists,
  type ImportTables,
  openTables,
} from "./import-tables.ts";
import { mentionFigures } from "./mention-figures.ts";
import { takePage } from "./take-page.ts";
import { writeEntities } from "./write-entities.ts";
import { writeOffices } from "./write-offices.ts";
import { writePublications } from "./write-publications.ts";

/** How much was written. */
export interface ImportCounts {
  readonly pages: number;
  readonly articles: number;
  /** Every place where an article mentions somebody. */
  readonly mentions: number;
  readonly entities: number;
}

/** What was written, and what the files can't say. */
export interface WrittenCsv {
  readonly files: CsvImport;
  readonly counts: ImportCounts;
  /** The nodes of articles that repeat others; they want the label Repeat. */
  readonly repeats: Uint32Array;
  readonly emptyLists: readonly EmptyLists[];
}

/** Names of entities that pages of ten years have, twice; some 500 MB would be taken by so many. */
const mostNames = 1_000_000;

/**
 * Turns pages into files for Neo4j's importer, as they come: what is a page's own is written at once,
 * what pages share and what is derived from all of them at the end. The files say all that writing the
 * pages one by one would store, but for what `WrittenCsv` has beside them.
 */
export class CsvWriter {
  readonly #tables: ImportTables;
  readonly #books: ImportBooks;
  readonly #forms: TextForms;

  constructor(folder: string, forms: TextForms) {
    this.#tables = openTables(folder);
    this.#books = openBooks();
    this.#forms = rememberKeys(forms, mostNames);
  }

  /** Takes a page; each may come once. */
  take(graph: PageGraph): void {
    takePage(pageRows(graph, this.#forms), this.#tables, this.#books);
  }

  /**
   * Writes what was waiting for the last page.
   * @param onProgress is told what share of that is done, 0 to 1.
   */
  async finish(
    onProgress: (share: number) => void = () => undefined,
    unwanted?: AbortSignal,
  ): Promise<WrittenCsv> {
    const [tables, books] = [this.#tables, this.#books];
    forgetUnspoken(books);
    writePublications(tables, books);
    writeOffices(tables, books);
    const figures = mentionFigures(books.articles, books.entities.all.length);
    await writeEntities(figures, tables, books, onProgress, unwanted);
    closeTables(tables);
    return {
      files: csvImport(tables),
      counts: {
        pages: tables.pages.count,
        articles: tables.articles.count,
        mentions: books.articles.counts.values().reduce((sum, count) => sum + count, 0),
        entities: tables.entities.count,
      },
      repeats: books.articles.numbers
        .values()
        .filter((_, article) => figures.byArticle.isRepeat[article] === 1),
      emptyLists: emptyLists(tables),
    };
  }

  /** Closes the files, where they are still open. */
  close(): void {
    closeTables(this.#tables);
  }
}
