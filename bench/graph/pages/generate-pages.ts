import type { PageGraph } from "../../../src/domain/index.ts";
import { type Composition, composeArticle, type Sources } from "./compose-article.ts";
import { type Printing, printPage } from "./print-page.ts";
import { at, between, pick, type Random, seededRandom } from "./random.ts";
import { makeWorld, rankDraws, type World } from "./world.ts";

/** Raised when equal wishes would give other pages than before. */
export const generatorVersion = 1;

/** Which pages are wanted. */
export interface PageWishes {
  readonly articles: number;
  /** Other seeds give other pages about the same people and places. */
  readonly seed?: number;
  /** How many articles the world is made for: the more, the more people; without it, `articles`. */
  readonly worldOf?: number;
  /** The first day and the number of days that the pages are spread over; ten years without them. */
  readonly from?: string;
  readonly days?: number;
}

/** One article in a hundred is one that another page had before. */
const repeated = 0.01;
/** How many of the last articles may be repeated. */
const remembered = 500;

/**
 * Pages as if they had been read, about ten articles each and eight entities an article, some named in
 * two of five articles and most of them rarely. Equal wishes give equal pages; they come one by one, so
 * that any number of them takes little memory.
 */
export function* generatePages(wishes: PageWishes): Generator<PageGraph, void, void> {
  const { articles, seed = 7, worldOf = articles } = wishes;
  const world = makeWorld(worldOf);
  const random = seededRandom(seed);
  const sources: Sources = { world, draws: rankDraws(world), random };
  const dated = printingPlan(wishes, world);
  const recent: Composition[] = [];
  for (let left = articles, page = 0; left > 0; page += 1) {
    const count = Math.min(left, between(random, 8, 12));
    const composed = Array.from({ length: count }, () => composeOrRepeat(sources, recent, random));
    yield printPage(composed, dated(page));
    recent.push(...composed);
    recent.splice(0, recent.length - remembered);
    left -= count;
  }
}

function composeOrRepeat(
  sources: Sources,
  recent: readonly Composition[],
  random: Random,
): Composition {
  return recent.length > 0 && random() < repeated ? pick(random, recent) : composeArticle(sources);
}

/** Spreads the pages evenly over the days; those of one day go round the publications. */
function printingPlan(
  { articles, from = "2014-01-01", days = 3_652 }: PageWishes,
  world: World,
): (page: number) => Printing {
  const pagesADay = articles / 10 / days;
  const firstDay = Date.parse(`${from}T00:00:00Z`);
  const homes = new Map(world.places.map((place) => [place.entity.code, place]));
  return (page) => {
    const day = Math.min(days - 1, Math.floor(page / pagesADay));
    const ofTheDay = page - Math.ceil(day * pagesADay);
    const publication = at(world.publications, page % world.publications.length);
    const home = homes.get(publication.home);
    if (!home) throw new Error(`${publication.name} has no home.`);
    return {
      publication,
      publishedOn: new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10),
      number: String(Math.floor(ofTheDay / world.publications.length) + 1),
      home,
    };
  };
}
