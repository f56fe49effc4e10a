/** What speaks for or against two people being one. `%1` stands for the first blank. */
export const likenessInChinese: Readonly<Record<string, string>> = {
  "one name: %": "同名：%1",
  "% is a reading of %": "%1 是“%2”的拼音",
  "both % of %": "同为%2的%1",
  "both in office at %": "同在%1任职",
  "offices in one region": "任职于同一地区",
  "offices far apart: %, %": "任职地相距很远：%1、%2",
  "only one of them is introduced with a public office": "只有一人以公职身份出现",
  "named with the same people: %": "与同样的人物一起出现：%1",
  "named with the same organizations: %": "与同样的机构一起出现：%1",
  "named with the same places: %": "与同样的地点一起出现：%1",
  "told apart on one page that names both": "同一版面提到两者，当作两人",
  "in one newspaper": "见于同一份报纸",
  "in the news of one place": "见于同一地方的新闻",
  "in the news of different places": "见于不同地方的新闻",
  "in the news at the same time": "同一时期见报",
  "more than ten years apart": "见报相隔十年以上",
};
