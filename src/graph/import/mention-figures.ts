import { monthOf } from "../../domain/index.ts";
import type { ArticleBook } from "./article-book.ts";

/** All articles and mentions of an import, ready to be counted. Articles and entities are places in lists. */
export interface MentionFigures {
  /** Every date once, in order; of each its month. */
  readonly dates: readonly string[];
  readonly months: readonly string[];
  readonly byArticle: {
    /** The place of its date. */
    readonly date: Uint32Array;
    /** 1 where it prints a story that another article printed before. */
    readonly isRepeat: Uint8Array;
    /** Where its mentions begin; one more than there are articles. */
    readonly starts: Uint32Array;
    readonly entities: Uint32Array;
  };
  readonly byEntity: {
    /** Where its mentions begin; one more than there are entities. */
    readonly starts: Uint32Array;
    readonly articles: Uint32Array;
    readonly counts: Uint32Array;
  };
}

/** Puts the mentions of a book in the order of articles and in that of entities, and finds the repeats. */
export function mentionFigures(book: ArticleBook, entityCount: number): MentionFigures {
  const { dates, dateOf } = book.dates();
  const starts = new Uint32Array(book.ids.length + 1);
  starts.set(book.starts.values());
  starts[book.ids.length] = book.entities.length;
  const entities = book.entities.values();
  return {
    dates,
    months: dates.map(monthOf),
    byArticle: { date: dateOf, isRepeat: repeats(book, dateOf), starts, entities },
    byEntity: orderedByEntity(starts, entities, book.counts.values(), entityCount),
  };
}

/** Of the printings of a story all but the least by date and id. */
function repeats({ ids, printings }: ArticleBook, dateOf: Uint32Array): Uint8Array {
  const isRepeat = new Uint8Array(ids.length);
  const isBefore = (a: number, b: number): boolean => {
    const [dateA = 0, dateB = 0, idA = "", idB = ""] = [dateOf[a], dateOf[b], ids[a], ids[b]];
    return dateA < dateB || (dateA === dateB && idA < idB);
  };
  for (const story of printings) {
    const first = story.reduce((least, article) => (isBefore(article, least) ? article : least));
    for (const article of story) isRepeat[article] = Number(article !== first);
  }
  return isRepeat;
}

/** A counting sort: how many each entity has, where each begins, then every mention to its place. */
function orderedByEntity(
  articleStarts: Uint32Array,
  entities: Uint32Array,
  counts: Uint32Array,
  entityCount: number,
): MentionFigures["byEntity"] {
  const starts = new Uint32Array(entityCount + 1);
  for (const entity of entities) add(starts, entity + 1, 1);
  for (let entity = 0; entity < entityCount; entity += 1) add(starts, entity + 1, starts[entity]);
  const next = starts.slice();
  const ordered = {
    articles: new Uint32Array(entities.length),
    counts: new Uint32Array(entities.length),
  };
  let article = 0;
  entities.forEach((entity, mention) => {
    while (mention >= (articleStarts[article + 1] ?? 0)) article += 1;
    const place = next[entity] ?? 0;
    ordered.articles[place] = article;
    ordered.counts[place] = counts[mention] ?? 0;
    add(next, entity, 1);
  });
  return { starts, ...ordered };
}

function add(list: Uint32Array, at: number, value = 0): void {
  list[at] = (list[at] ?? 0) + value;
}
