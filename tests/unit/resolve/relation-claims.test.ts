import { graphOf } from "./small-page.ts";

/** What the sentence says as `modality: subject verb object`. */
function told(text: string): readonly string[] {
  const graph = graphOf(text);
  const nameOf = (id: string | null): string =>
    graph.entities.find((entity) => entity.id === id)?.name ?? "-";
  return graph.articles
    .flatMap(({ claims }) => claims)
    .filter(({ kind }) => kind !== "holdsPosition")
    .map((c) => `${c.modality}: ${nameOf(c.subject)} ${c.title} ${nameOf(c.object)}`);
}

test.each([
  ["市长何远舟会见海川集团董事长温知行。", ["stated: 何远舟 会见 温知行"]],
  ["市长何远舟在北京同法国总统马克龙举行会谈。", ["stated: 何远舟 会谈 马克龙"]],
  ["市长何远舟与印度总理莫迪通电话。", ["stated: 何远舟 通电话 莫迪"]],
  ["副市长韩立群到慈利县调研防汛工作。", ["stated: 韩立群 调研 慈利县"]],
  ["市委书记田亦农深入桑植县利福塔镇走访慰问。", ["stated: 田亦农 走访 利福塔镇"]],
  ["市委书记田亦农将赴慈利县调研。", ["planned: 田亦农 调研 慈利县"]],
  ["市长何远舟取消了对慈利县的访问。", []],
  ["县长王子川没有会见市长何远舟。", ["denied: 王子川 会见 何远舟"]],
  ["法国总统马克龙访问北京。", ["stated: 马克龙 访问 北京市"]],
  [
    "副市长韩立群、屈未晚到慈利县调研。",
    ["stated: 韩立群 调研 慈利县", "stated: 屈未晚 调研 慈利县"],
  ],
  [
    "慈利县委书记楚天阔、县长王一遥到江垭镇调研。",
    ["stated: 楚天阔 调研 江垭镇", "stated: 王一遥 调研 江垭镇"],
  ],
  ["市长何远舟讲话。市长助理韩立群到会。", []],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("who is met holds no office by it", () => {
  const graph = graphOf("市长何远舟会见温知行董事长。");
  const met = graph.articles.flatMap(({ claims }) => claims).find(({ kind }) => kind === "met");
  expect(met?.position).toBeNull();
});

test("a claim's span begins with the subject and holds what says it", () => {
  const graph = graphOf("今天，副市长韩立群到慈利县调研。");
  const [article] = graph.articles;
  const claim = article?.claims.find(({ kind }) => kind === "visited");
  expect(article?.article.text.slice(claim?.span.start, claim?.span.end)).toBe(
    "韩立群到慈利县调研",
  );
});
