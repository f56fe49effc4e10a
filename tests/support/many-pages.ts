import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generatePages } from "../../bench/graph/pages/generate-pages.ts";
import { type PageGraph, type PartialDate, partialDate, tenures } from "../../src/domain/index.ts";
import { pageReader } from "../../src/pipeline/index.ts";
import { type ToldPage, toldPage } from "./told-page.ts";

/**
 * Pages of many kinds, each once: the seeds as they are read, generated ones of several newspapers, some
 * of them undated or dated to a month or a year, and told ones with every tenure and the same story on
 * several days.
 */
export async function manyPages(articles: number): Promise<readonly PageGraph[]> {
  return [...(await seeds()), ...generated(articles), ...told()];
}

function seeds(): Promise<readonly PageGraph[]> {
  const read = pageReader("off");
  const unknown = {
    publication: null,
    publishedOn: null,
    number: null,
    language: null,
    home: null,
  };
  const files = readdirSync("seeds").filter((file) => file.endsWith(".txt"));
  return Promise.all(
    files.map((file) => {
      const text = readFileSync(join("seeds", file), "utf8").normalize("NFC");
      return read({ text, source: file, ...unknown });
    }),
  );
}

function generated(articles: number): readonly PageGraph[] {
  const pages = [...generatePages({ articles, from: "2023-05-20", days: 100 })];
  return pages.map((page, i) => datedAnew(page, dates[i % dates.length]));
}

/** Of a page in turn the date that stands here; undefined leaves it its own. */
const dates = [
  undefined,
  undefined,
  null,
  undefined,
  partialDate("2023"),
  undefined,
  partialDate("2023-07"),
];

function datedAnew(graph: PageGraph, date: PartialDate | null | undefined): PageGraph {
  if (date === undefined) return graph;
  return {
    ...graph,
    page: { ...graph.page, publishedOn: date },
    articles: graph.articles.map(({ claims, ...article }) => ({
      ...article,
      claims: claims.map((claim) => ({ ...claim, observedOn: date })),
    })),
  };
}

const longBody =
  "全市医疗保障工作会议召开，会议总结上半年工作，部署下半年任务，强调要把群众的事情办好，让群众得到实惠。";

function told(): readonly PageGraph[] {
  const pages = tenures.flatMap((tenure, i): readonly ToldPage[] => [
    {
      number: i,
      date: `2023-07-1${i}`,
      articles: [
        {
          headline: "甲",
          body: longBody,
          mentions: { director: 2, bureau: 1, town: 1 },
          claims: [{ who: "director", tenure, isPublic: i > 1, validFrom: "2021" }],
        },
      ],
    },
    {
      number: i,
      date: i === 0 ? null : "2022",
      articles: [
        {
          headline: "乙",
          body: "短讯。",
          mentions: { judge: 1, court: 1 },
          claims: [{ who: "judge", tenure }],
        },
        { headline: "丙", body: longBody, mentions: { office: 1, county: 3 } },
      ],
    },
  ]);
  return pages.map(toldPage);
}
