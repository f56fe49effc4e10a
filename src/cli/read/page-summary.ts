import type { PageGraph } from "../../domain/index.ts";
import type { EntityJson, PageJson } from "../../pipeline/index.ts";
import type { Gazetteer } from "../../places/index.ts";
import type { Colors } from "../terminal/terminal.ts";

/** What was understood of a page, for people: its facts, then article by article whom it names. */
export function pageSummary(
  graph: PageGraph,
  page: PageJson,
  gazetteer: Gazetteer,
  colors: Colors,
): readonly string[] {
  return [
    ...pageHeading(graph, gazetteer, colors),
    ...page.articles.flatMap((article, i) => articleLines(article, i + 1, colors)),
    ...graph.doubts.map((doubt) => colors.yellow(`? ${doubt}`)),
  ];
}

function pageHeading(
  { page }: PageGraph,
  gazetteer: Gazetteer,
  { bold, dim }: Colors,
): readonly string[] {
  const home = page.home === null ? null : gazetteer.place(page.home);
  const facts = [
    page.publication?.name ?? "unknown publication",
    page.publishedOn?.value ?? "undated",
    ...(page.number === null ? [] : [`page ${page.number}`]),
    ...(home ? [`home ${home.name}`] : []),
    page.language,
  ];
  return [bold(facts.join(" · ")), dim(page.id)];
}

function articleLines(
  article: PageJson["articles"][number],
  number: number,
  colors: Colors,
): readonly string[] {
  const byline = article.byline.length > 0 ? colors.dim(` (${article.byline.join(", ")})`) : "";
  const headline = (article.headline ?? "—").replaceAll("\n", " ");
  const date = article.date === null ? "" : colors.dim(` ${article.date}`);
  return [
    "",
    `${String(number).padStart(3)}  ${colors.bold(headline)}${byline}${date}`,
    ...entityTypes.flatMap((type) => entityLine(type, article.entities, colors)),
  ];
}

const entityTypes = ["OFFICIAL", "PERSON", "ORG", "LOC"] as const;

const paints: Record<EntityJson["type"], (colors: Colors) => (text: string) => string> = {
  OFFICIAL: (colors) => colors.red,
  PERSON: (colors) => colors.blue,
  ORG: (colors) => colors.green,
  LOC: (colors) => colors.yellow,
};

function entityLine(
  type: EntityJson["type"],
  entities: readonly EntityJson[],
  colors: Colors,
): readonly string[] {
  const named = entities.filter((entity) => entity.type === type).map(entityText);
  if (named.length === 0) return [];
  return [`     ${paints[type](colors)(type.padEnd(9))}${named.join("; ")}`];
}

/** 杨若水 (市长, 怀化市) */
function entityText({ name, title, org }: EntityJson): string {
  const office = [title, org].filter((part) => part !== null);
  return office.length > 0 ? `${name} (${office.join(", ")})` : name;
}
