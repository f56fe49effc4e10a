/** The screens of the dashboard by the names that pictures and tests have for them. */
export const screenNames = [
  "overview",
  "search",
  "entity",
  "person",
  "graph",
  "timeline",
  "map",
  "offices",
  "article",
  "page",
  "compare",
  "quality",
  "schema",
] as const;

export type ScreenName = (typeof screenNames)[number];

/** What screens show on the seeds: two bureaus, a person, an article and its page. */
export interface ShownIds {
  readonly bureau: string;
  readonly otherBureau: string;
  readonly director: string;
  readonly article: string;
  readonly page: string;
}

/** Finds by their names what the screens show. */
export async function shownIds(url: string): Promise<ShownIds> {
  const [bureau, otherBureau, director, articles] = await Promise.all([
    entityNamed(url, "张家界市医疗保障局"),
    entityNamed(url, "通辽市医疗保障局"),
    entityNamed(url, "向未央"),
    answer<ArticlesOfBureau>(url, "articles-naming?all={%22name%22:%22张家界市医疗保障局%22}"),
  ]);
  const [newest] = articles.articles.nodes;
  if (!newest) throw new Error("The seeds have no article about the bureau.");
  const found = await answer<{ readonly article: { readonly page: { readonly id: string } } }>(
    url,
    `article?id=${newest.id}`,
  );
  return { bureau, otherBureau, director, article: newest.id, page: found.article.page.id };
}

/** The addresses of all screens, without the server's. */
export function screenPaths(ids: ShownIds): Readonly<Record<ScreenName, string>> {
  return {
    overview: "/",
    search: `/search?q=${encodeURIComponent("医保")}`,
    entity: `/e/${ids.bureau}`,
    person: `/e/${ids.director}`,
    graph: `/graph?ids=${ids.bureau}`,
    timeline: `/timeline?ids=${ids.bureau},${ids.director}`,
    map: "/map",
    offices: "/offices",
    article: `/a/${ids.article}`,
    page: `/page/${ids.page}`,
    compare: `/compare?a=${ids.bureau}&b=${ids.otherBureau}`,
    quality: "/quality",
    schema: "/schema?type=Article",
  };
}

interface ArticlesOfBureau {
  readonly articles: { readonly nodes: readonly { readonly id: string }[] };
}

async function entityNamed(url: string, name: string): Promise<string> {
  const { entity } = await answer<{ readonly entity: { readonly id: string } | null }>(
    url,
    `companions?name=${encodeURIComponent(name)}`,
  );
  if (!entity) throw new Error(`The seeds have no "${name}".`);
  return entity.id;
}

async function answer<Data>(url: string, question: string): Promise<Data> {
  const response = await fetch(`${url}/q/${question}`);
  const { data } = (await response.json()) as { readonly data: Data };
  return data;
}
