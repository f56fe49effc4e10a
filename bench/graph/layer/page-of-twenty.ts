import type { PageGraph } from "../../../src/domain/index.ts";
import { type Composition, composeArticle } from "../pages/compose-article.ts";
import { printPage } from "../pages/print-page.ts";
import { at, seededRandom } from "../pages/random.ts";
import { makeWorld, rankDraws } from "../pages/world.ts";

/** A page of twenty articles, each of which names eight entities. */
export function pageOfTwenty(): PageGraph {
  const world = makeWorld(2_000);
  const sources = { world, draws: rankDraws(world), random: seededRandom(20) };
  const articles: Composition[] = [];
  while (articles.length < 20) {
    const article = composeArticle(sources);
    const named = new Set(article.mentions.map(({ entity }) => entity.id));
    if (named.size === 8) articles.push(article);
  }
  const publication = at(world.publications, 0);
  const home = world.places.find(({ entity }) => entity.code === publication.home);
  if (!home) throw new Error(`${publication.name} has no home.`);
  return printPage(articles, { publication, publishedOn: "2023-07-05", number: "1", home });
}
