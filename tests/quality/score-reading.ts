import { articleBody, type PageReading } from "../../src/domain/index.ts";
import type { GoldArticle, GoldPage } from "./disorder/gold-page.ts";

/** How near a reading comes to what is right, by the measures of ../shared/pages/README.md. */
export interface ReadingScore {
  /** 1 where as many articles were read as the page has. */
  readonly count: number;
  /** F1 over the pairs of blocks that belong together. */
  readonly assign: number;
  /** Share of the broken sentences that are whole again; null where none was broken. */
  readonly join: number | null;
  /** Share of the pairs of an article's blocks that stand together in the right order. */
  readonly ordered: number | null;
  readonly headline: number;
  /** F1 of the authors' names. */
  readonly byline: number | null;
  /** Share of the articles whose date, or lack of one, is right. */
  readonly date: number;
}

/** Scores a reading of a page whose order is known. */
export function scoreReading(gold: GoldPage, { articles }: PageReading): ReadingScore {
  const found = articles.map((article) => ({
    headline: folded(article.headline ?? ""),
    body: folded(articleBody(article)),
    authors: article.authors.map(({ name }) => bareName(name)),
    date: article.publishedOn?.precision === "day" ? article.publishedOn.value : null,
  }));
  const where = placesOf(gold, found);
  const match = matchArticles(gold, found, where);
  return {
    count: found.length === gold.articles.length ? 1 : 0,
    assign: togetherness(gold, where),
    join: joinsMade(gold, found),
    ordered: pairsInOrder(gold, found, where),
    headline: meanOf(gold.articles.map((article) => hasHeadline(article, match.get(article)))),
    byline: authorsFound(gold, found, match),
    date: meanOf(gold.articles.map((one) => (match.get(one)?.date === one.date ? 1 : 0))),
  };
}

interface Found {
  readonly headline: string;
  readonly body: string;
  readonly authors: readonly string[];
  readonly date: string | null;
}

/** What stands of a block in its article: without the character that a column repeats. */
function ownText({ text, overlap = "" }: GoldPage["blocks"][number]): string {
  return folded(text.slice(overlap.length));
}

const edge = 12;

/** The article that holds each headline and each block of text, by its first and last characters. */
function placesOf(gold: GoldPage, found: readonly Found[]): ReadonlyMap<number, Found | null> {
  const places = new Map<number, Found | null>();
  gold.blocks.forEach((block, i) => {
    if (block.article === null || (block.part !== "body" && block.part !== "headline")) return;
    const fitOf = block.part === "body" ? bodyFit(block) : headlineFit(gold, block);
    const fits = found.map((one) => ({ one, value: fitOf(one) }));
    const best = fits.toSorted((a, b) => b.value - a.value)[0];
    places.set(i, best && best.value > 0 ? best.one : null);
  });
  return places;
}

function bodyFit(block: GoldPage["blocks"][number]): (one: Found) => number {
  const text = ownText(block);
  const [head, tail] = [text.slice(0, edge), text.slice(-edge)];
  return (one) => {
    const whole = `${one.headline}\u0001${one.body}`;
    if (whole.includes(text)) return 4;
    return (whole.includes(head) ? 2 : 0) + (whole.includes(tail) ? 1 : 0);
  };
}

function headlineFit(gold: GoldPage, block: GoldPage["blocks"][number]): (one: Found) => number {
  const { headlineAny = [] } = gold.articles.find(({ id }) => id === block.article) ?? {};
  const forms = [...headlineAny, block.text].map(folded);
  return (one) => {
    if (forms.includes(one.headline)) return 3;
    if (forms.some((form) => form.length >= 4 && one.headline.includes(form))) return 2.5;
    return forms.some((form) => form.length >= 6 && one.body.includes(form)) ? 2 : 0;
  };
}

function togetherness(gold: GoldPage, where: ReadonlyMap<number, Found | null>): number {
  const placed = [...where];
  const pairs = placed.flatMap(([i, one], k) =>
    placed.slice(k + 1).map(([j, other]) => ({
      belong: gold.blocks[i]?.article === gold.blocks[j]?.article,
      stand: one !== null && one === other,
    })),
  );
  const wanted = pairs.filter(({ belong }) => belong);
  const read = pairs.filter(({ stand }) => stand);
  return f1(wanted.filter(({ stand }) => stand).length, wanted.length, read.length);
}

function joinsMade(gold: GoldPage, found: readonly Found[]): number | null {
  const joins = gold.articles.flatMap(({ join }) => join);
  if (joins.length === 0) return null;
  const made = joins.filter(([from, to]) => {
    const [before, after] = [gold.blocks[from], gold.blocks[to]];
    if (!before || !after) return false;
    const tail = folded(before.text).slice(-8);
    const head = ownText(after).slice(0, 8);
    const doubled = tail + folded(after.overlap ?? "") + head;
    const undoubled = tail.at(-1) === head[0] ? tail + head.slice(1) : doubled;
    return found.some(({ body }) =>
      [tail + head, doubled, undoubled].some((form) => body.includes(form)),
    );
  });
  return made.length / joins.length;
}

function pairsInOrder(
  gold: GoldPage,
  found: readonly Found[],
  where: ReadonlyMap<number, Found | null>,
): number | null {
  let [right, all] = [0, 0];
  for (const { body } of gold.articles) {
    const places = body.map((i) => {
      const one = where.get(i) ?? null;
      const block = gold.blocks[i];
      return one && block ? { one, at: startIn(one.body, ownText(block)) } : null;
    });
    places.forEach((first, i) => {
      for (const second of places.slice(i + 1)) {
        all += 1;
        const stand = first && second && first.one === second.one && first.at >= 0;
        right += stand && second.at > first.at ? 1 : 0;
      }
    });
  }
  return all === 0 || found.length === 0 ? null : right / all;
}

function startIn(body: string, text: string): number {
  const whole = body.indexOf(text);
  if (whole >= 0) return whole;
  const head = body.indexOf(text.slice(0, edge));
  return head >= 0 ? head : body.indexOf(text.slice(-edge));
}

/** The article read that holds most of each right one; each is given once, the heaviest first. */
function matchArticles(
  gold: GoldPage,
  found: readonly Found[],
  where: ReadonlyMap<number, Found | null>,
): ReadonlyMap<GoldArticle, Found> {
  const shares = gold.articles.flatMap((article) =>
    found.map((one) => {
      const held = gold.blocks.filter(
        (block, i) => block.article === article.id && where.get(i) === one,
      );
      const weight = held.reduce(
        (sum, { text, part }) => sum + folded(text).length + (part === "headline" ? 10 : 0),
        0,
      );
      return { article, one, weight };
    }),
  );
  const match = new Map<GoldArticle, Found>();
  const taken = new Set<Found>();
  for (const { article, one, weight } of shares.toSorted((a, b) => b.weight - a.weight)) {
    if (weight === 0 || match.has(article) || taken.has(one)) continue;
    match.set(article, one);
    taken.add(one);
  }
  return match;
}

function hasHeadline({ headlineAny }: GoldArticle, one: Found | undefined): number {
  if (one === undefined) return 0;
  const letters = one.headline.replace(/[^\p{L}\p{N}]/gu, "");
  const forms = headlineAny.map((form) => folded(form).replace(/[^\p{L}\p{N}]/gu, ""));
  return (forms.length === 0 ? letters === "" : forms.includes(letters)) ? 1 : 0;
}

function authorsFound(
  gold: GoldPage,
  found: readonly Found[],
  match: ReadonlyMap<GoldArticle, Found>,
): number | null {
  const wanted = gold.articles.reduce((sum, { authors }) => sum + authors.length, 0);
  const read = found.reduce((sum, { authors }) => sum + authors.length, 0);
  const right = gold.articles.reduce((sum, article) => {
    const names = new Set(match.get(article)?.authors ?? []);
    return sum + article.authors.filter((name) => names.has(bareName(name))).length;
  }, 0);
  return wanted + read === 0 ? null : f1(right, wanted, read);
}

function bareName(name: string): string {
  return folded(name).replace(/[.·]/g, "");
}

/** White space, quote marks, dashes and forms of full width do not count. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』`\-‐‑‒–—―]/g, "");
}

function f1(right: number, wanted: number, read: number): number {
  return wanted + read === 0 ? 1 : (2 * right) / (wanted + read);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
