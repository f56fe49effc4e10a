import type { ArticleRow } from "../write/page-rows.ts";
import { Numbers } from "./numbers.ts";

/**
 * What has to be known of all articles together: their dates, which of them tell one story, and whom they
 * mention how often. Ten million mentions take 80 MB.
 */
export class ArticleBook {
  readonly ids: string[] = [];
  /** Their nodes. */
  readonly numbers = new Numbers();
  /** For each article where in `entities` and `counts` its mentions begin. */
  readonly starts = new Numbers();
  readonly entities = new Numbers();
  readonly counts = new Numbers();
  readonly #dates = new Map<string, number>();
  readonly #dateOf = new Numbers();
  readonly #firstOf = new Map<string, number>();
  readonly #printings = new Map<string, number[]>();

  /** Begins an article; the mentions that follow are its own. */
  begin({ id, properties: { sortOn, textKey } }: ArticleRow, number: number): void {
    const index = this.ids.length;
    this.ids.push(id);
    this.numbers.push(number);
    this.starts.push(this.entities.length);
    if (!this.#dates.has(sortOn)) this.#dates.set(sortOn, this.#dates.size);
    this.#dateOf.push(this.#dates.get(sortOn) ?? 0);
    if (textKey !== null) this.#addPrinting(textKey, index);
  }

  mention(entity: number, count: number): void {
    this.entities.push(entity);
    this.counts.push(count);
  }

  /** Every date once, in order, and for each article the place of its own. */
  dates(): { readonly dates: readonly string[]; readonly dateOf: Uint32Array } {
    const dates = [...this.#dates.keys()].sort();
    const places = new Map(dates.map((date, place) => [this.#dates.get(date) ?? 0, place]));
    return { dates, dateOf: this.#dateOf.values().map((date) => places.get(date) ?? 0) };
  }

  /** The articles of each story that was printed several times. */
  get printings(): Iterable<readonly number[]> {
    return this.#printings.values();
  }

  #addPrinting(textKey: string, index: number): void {
    const first = this.#firstOf.get(textKey);
    const printings = this.#printings.get(textKey);
    if (first === undefined) this.#firstOf.set(textKey, index);
    else if (printings) printings.push(index);
    else this.#printings.set(textKey, [first, index]);
  }
}
