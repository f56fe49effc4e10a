import { type EntityId, entityKinds, noMonth } from "../../domain/index.ts";
import { leastArticles, mostKept } from "../derive/entity-counts.ts";
import { type KindDegrees, kindDegrees } from "../vocabulary/degrees.ts";
import { undated } from "../vocabulary/relationships.ts";
import type { KnownEntity } from "./entity-book.ts";
import type { MentionFigures } from "./mention-figures.ts";
import { type MonthFigures, monthFigures } from "./month-figures.ts";
import { Numbers } from "./numbers.ts";

/** What is counted of one entity; see the graph's vocabulary for what each figure means. */
export interface EntityFigures extends KindDegrees {
  readonly articleCount: number;
  readonly mentionCount: number;
  readonly firstSeenOn: string | null;
  readonly lastSeenOn: string | null;
  readonly storyCount: number;
  readonly degree: number;
  readonly coMentionCount: number;
  /** The entities most often named in the same stories; null where they are counted as they are asked for. */
  readonly coIds: readonly EntityId[] | null;
  readonly coCounts: readonly number[] | null;
  readonly months: readonly MonthFigures[];
}

type CoMentionFigures = Pick<
  EntityFigures,
  "storyCount" | "degree" | keyof KindDegrees | "coMentionCount" | "coIds" | "coCounts"
>;

/** Counts entities one after another; `entities` are all of them by their places. */
export class EntityCounter {
  readonly #stories: Uint32Array;
  readonly #kinds: Uint8Array;

  constructor(
    private readonly figures: MentionFigures,
    private readonly entities: readonly Pick<KnownEntity, "id" | "kind">[],
  ) {
    // Zero between two entities.
    this.#stories = new Uint32Array(entities.length);
    this.#kinds = Uint8Array.from(entities, ({ kind }) => entityKinds.indexOf(kind));
  }

  count(entity: number): EntityFigures {
    const { byEntity } = this.figures;
    const [from, to] = [byEntity.starts[entity], byEntity.starts[entity + 1]];
    const articles = byEntity.articles.subarray(from, to);
    const counts = byEntity.counts.subarray(from, to);
    return {
      articleCount: articles.length,
      mentionCount: counts.reduce((sum, count) => sum + count, 0),
      ...this.#seen(articles),
      ...this.#coMentions(entity, articles),
      months: monthFigures(this.#months(articles), counts),
    };
  }

  #seen(articles: Uint32Array): Pick<EntityFigures, "firstSeenOn" | "lastSeenOn"> {
    const { dates, byArticle } = this.figures;
    const firstDated = dates[0] === undated ? 1 : 0;
    let [first, last] = [dates.length, -1];
    for (const article of articles) {
      const date = byArticle.date[article] ?? 0;
      if (date < firstDated) continue;
      first = Math.min(first, date);
      last = Math.max(last, date);
    }
    return { firstSeenOn: dates[first] ?? null, lastSeenOn: dates[last] ?? null };
  }

  #months(articles: Uint32Array): readonly string[] {
    const { months, byArticle } = this.figures;
    return Array.from(articles, (article) => months[byArticle.date[article] ?? 0] ?? noMonth);
  }

  #coMentions(entity: number, articles: Uint32Array): CoMentionFigures {
    const { isRepeat } = this.figures.byArticle;
    const stories = articles.filter((article) => isRepeat[article] === 0);
    const others = new Numbers();
    for (const story of stories) this.#meet(entity, story, others);
    const met = others.values();
    const coMentionCount = met.reduce((sum, other) => sum + (this.#stories[other] ?? 0), 0);
    const top = articles.length >= leastArticles ? this.#top(met) : null;
    for (const other of met) this.#stories[other] = 0;
    const storyCount = stories.length;
    const degree = met.length;
    return { storyCount, degree, ...this.#degrees(met), coMentionCount, ...coLists(top) };
  }

  #degrees(others: Uint32Array): KindDegrees {
    const counts = new Uint32Array(entityKinds.length);
    for (const other of others) {
      const kind = this.#kinds[other] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return kindDegrees((place) => counts[place] ?? 0);
  }

  /** Counts a story for everybody else in it; who was not met before is added to the others. */
  #meet(entity: number, story: number, others: Numbers): void {
    const { starts, entities } = this.figures.byArticle;
    for (const other of entities.subarray(starts[story], starts[story + 1])) {
      if (other === entity) continue;
      if (this.#stories[other] === 0) others.push(other);
      this.#stories[other] = (this.#stories[other] ?? 0) + 1;
    }
  }

  /** By stories, then by id. A hub has a hundred thousand others: their ids are only compared at the cut. */
  #top(others: Uint32Array): readonly CoMention[] {
    const storiesOf = (other: number): number => this.#stories[other] ?? 0;
    const byStories = others.slice().sort((a, b) => storiesOf(b) - storiesOf(a));
    const least = storiesOf(byStories[mostKept - 1] ?? 0);
    const isAmong = (other: number): boolean =>
      byStories.length <= mostKept || storiesOf(other) >= least;
    return [...byStories.filter(isAmong)]
      .map((other) => ({ id: this.entities[other]?.id as EntityId, stories: storiesOf(other) }))
      .sort((a, b) => b.stories - a.stories || (a.id < b.id ? -1 : 1))
      .slice(0, mostKept);
  }
}

interface CoMention {
  readonly id: EntityId;
  readonly stories: number;
}

function coLists(top: readonly CoMention[] | null): Pick<EntityFigures, "coIds" | "coCounts"> {
  if (top === null) return { coIds: null, coCounts: null };
  return { coIds: top.map(({ id }) => id), coCounts: top.map(({ stories }) => stories) };
}
