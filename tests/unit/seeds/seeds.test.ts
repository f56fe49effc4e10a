import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface GoldArticle {
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly body: string;
  readonly entities: readonly { readonly name: string; readonly mentions: readonly string[] }[];
}

const folder = join(import.meta.dirname, "../../../seeds");
const manifest: { readonly pages: readonly { readonly file: string }[] } = JSON.parse(
  readFileSync(join(folder, "manifest.json"), "utf8"),
);
const files = manifest.pages.map(({ file }) => file);

const besideArticles =
  /^(张家界晨讯|科尔沁晚讯|澧水鄉訊|WulingWeekly|VernonCountyBeacon|责任编辑|責任編輯|Editor:|Newsroom|新闻热线|今日四版|钟望川在桑植县)/;

test("the manifest names every page of the folder", () => {
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  expect([...files].sort()).toEqual(texts.sort());
});

test("the README counts the articles of the gold answers", () => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  expect(readme).toContain(`${files.flatMap(goldOf).length} articles`);
});

test.each(files)(
  "what %s has beside its gold articles is masthead, kicker and furniture",
  (file) => {
    const strays = blocksOf(file).filter(
      (block) => !goldOf(file).some((each) => holds(each, block)),
    );
    expect(strays.filter((block) => !besideArticles.test(block))).toEqual([]);
  },
);

test.each(files)("each mention in the gold answer of %s stands in its article", (file) => {
  const missing = goldOf(file).flatMap((article) =>
    article.entities
      .flatMap(({ mentions }) => mentions)
      .filter((mention) => !wordsOf(article).includes(bare(mention))),
  );
  expect(missing).toEqual([]);
});

function goldOf(file: string): readonly GoldArticle[] {
  const path = join(folder, "gold", file.replace(/txt$/, "json"));
  const { articles }: { readonly articles: readonly GoldArticle[] } = JSON.parse(
    readFileSync(path, "utf8"),
  );
  return articles;
}

function blocksOf(file: string): readonly string[] {
  return readFileSync(join(folder, file), "utf8").trim().split(/\n\n+/).map(bare);
}

/** Whether an article has a block, which may repeat one character at its break. */
function holds(article: GoldArticle, block: string): boolean {
  const words = wordsOf(article);
  return words.includes(block) || words.includes(block.slice(1)) || isByline(article, block);
}

function isByline({ byline }: GoldArticle, block: string): boolean {
  return (
    byline.length > 0 && bare(byline.join("")) === block.replace(/^(By|本报记者|本報記者)/, "")
  );
}

function wordsOf({ headline, byline, body }: GoldArticle): string {
  return bare([headline ?? "", ...byline, body].join("\n"));
}

/** Without spaces, and without the hyphens that line ends put in. */
function bare(text: string): string {
  return text.replace(/[\s-]+/g, "");
}
