import { expect, test } from "@jest/globals";
import { graphByAuthor, graphOf, meaningOf, officesIn, peopleNamed } from "./small-page.ts";

test("a bureau of 市 is the home city's", () => {
  expect(meaningOf(graphOf("市医保局发出通知。"), "市医保局")).toBe("张家界市医疗保障局");
});

test("a bureau of 省 is the home province's", () => {
  expect(meaningOf(graphOf("省人社厅发出通知。"), "省人社厅")).toBe("湖南省人力资源和社会保障厅");
});

test("a court of 县 is that of the story's county", () => {
  expect(meaningOf(graphOf("事情发生在慈利县。县法院作出判决。"), "县法院")).toBe("慈利县人民法院");
});

test("a ministry is the country's", () => {
  expect(meaningOf(graphOf("外交部发言人表示欢迎。"), "外交部")).toBe("中华人民共和国外交部");
});

test("a state party is its state", () => {
  expect(meaningOf(graphOf("中方愿同各国合作。"), "中方")).toBe("中国");
});

test("全市 is the home", () => {
  expect(meaningOf(graphOf("全市已经整治完毕。"), "全市")).toBe("张家界市");
});

test("the rule that resolved a short form can be read", () => {
  const [article] = graphOf("市医保局发出通知。").articles;
  expect(article?.mentions[0]?.resolvedBy).toBe("home place: 市 = 张家界市");
});

test("a town brings all that it is part of", () => {
  const { entities } = graphOf("桑植县利福塔镇整治屋顶棚。");
  const places = entities.filter((entity) => entity.kind === "location");
  expect(places.map((place) => place.name).toSorted()).toEqual(
    ["中国", "利福塔镇", "张家界市", "桑植县", "湖南省"].toSorted(),
  );
});

test("a county's deputy head is of its government", () => {
  expect(officesIn(graphOf("慈利县副县长骆青山介绍了情况。"))).toEqual([
    "骆青山: 副县长 at 慈利县人民政府",
  ]);
});

test("the secretary of the city is of its committee", () => {
  expect(officesIn(graphOf("市委书记谷怀远讲话。"))).toEqual([
    "谷怀远: 市委书记 at 中共张家界市委",
  ]);
});

test("one official under two titles is one", () => {
  const graph = graphOf("市领导钟雨生出席会议。", "副市长钟雨生到慈利县调研。");
  expect(peopleNamed(graph, "钟雨生")).toHaveLength(1);
});

test("a judge and a pupil of one name are two", () => {
  const graph = graphOf("永定区人民法院法官王芳介绍了案情。", "慈利县第一中学学生王芳获得一等奖。");
  expect(peopleNamed(graph, "王芳")).toHaveLength(2);
});

test("a person's id is the same whatever else stands on the page", () => {
  const alone = graphOf("副市长钟雨生到慈利县调研。");
  const among = graphOf("市医保局发出通知。", "副市长钟雨生到慈利县调研。");
  expect(peopleNamed(among, "钟雨生")).toEqual(peopleNamed(alone, "钟雨生"));
});

test("a name in traditional characters is the same person's", () => {
  const simplified = graphOf("副市长龚伟国到慈利县调研。");
  const traditional = graphOf("副市長龔偉國到慈利縣調研。");
  expect(peopleNamed(traditional, "龚伟国")).toEqual(peopleNamed(simplified, "龚伟国"));
});

test("an author is a person", () => {
  const graph = graphByAuthor("粟多能", "桥已经修好。");
  expect(graph.articles[0]?.authors[0]?.entity).toBe(peopleNamed(graph, "粟多能")[0]);
});

test("a tribunal is part of its court", () => {
  const { entities } = graphOf("慈利县人民法院江垭人民法庭审结此案。");
  const whole = entities.find((entity) => entity.name === "慈利县人民法院");
  const part = entities.find((entity) => entity.name === "慈利县人民法院江垭人民法庭");
  expect(part).toMatchObject({ kind: "organization", partOf: whole?.id });
});

test("a reporter and a farmer of one name are two", () => {
  const [reporter] = peopleNamed(graphByAuthor("王小雨", "今年收成好。"), "王小雨");
  const [farmer] = peopleNamed(graphOf("慈利县的村民王小雨说，今年收成好。"), "王小雨");
  expect(farmer).not.toBe(reporter);
});

test("villagers of one name in two counties are two", () => {
  const graph = graphOf(
    "慈利县零阳镇的村民王小雨说，今年收成好。",
    "桑植县利福塔镇的村民王小雨说，路修好了。",
  );
  expect(peopleNamed(graph, "王小雨")).toHaveLength(2);
});

test("villagers of one name in one county are one", () => {
  const graph = graphOf(
    "慈利县零阳镇的村民王小雨说，今年收成好。",
    "慈利县的种植大户王小雨说，路修好了。",
  );
  expect(peopleNamed(graph, "王小雨")).toHaveLength(1);
});

test("a farmer of another page is not the mayor of that name", () => {
  const [mayor] = peopleNamed(graphOf("市长王小雨主持会议。"), "王小雨");
  const [farmer] = peopleNamed(graphOf("慈利县的村民王小雨说，路修好了。"), "王小雨");
  expect(farmer).not.toBe(mayor);
});
