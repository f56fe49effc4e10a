/** Headings that name a kind of text rather than its subject, and the words of such texts. */
const standingHeads: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:更正|勘误|更正启事|致歉|更正与致歉)$/, /应为|更正|有误|致歉|误为|误植|特此/],
  [/^(?:讣告|讣闻|沉痛悼念.*|哀告)$/, /逝世|享年|终年|告别仪式|治丧|追悼会/],
  [/^(?:寻根|寻亲|寻人).{0,3}$/, /知情|盼|音讯|走失|失联|联系|联络|来信|转交|下落|失散/],
  [/^(?:征才|征稿|诚聘|招聘|招聘启事)$/, /待遇|月薪|履历|应聘|来稿|投稿|联系|洽/],
  [/(?:启事|公告|通知|声明|招聘|遗失)$/, /联系|电话|特此|知情者|作废|公告|请于|登报|遗失/],
  [/^(?:天气|天气预报|今日天气|.{0,4}天气)$/, /气温|多云|阵雨|级风|℃/],
  [
    /^Corrections?(?: and clarifications?)?$/i,
    /misspelled|misstated|incorrect|should have|error|edition|wrong/i,
  ],
  [
    /^(?:Obituar(?:y|ies)|Deaths?|Death notices?|In memoriam)$/i,
    /died|survived by|funeral|burial|born/i,
  ],
  [/(?:notice|notices|briefs?)$/i, /contact|call|hereby|information/i],
];

/** Whether a headline is a standing heading, and if so, which words its texts have. */
export function standingWords(headline: string): RegExp | null {
  const line = headline.trim();
  return standingHeads.find(([head]) => head.test(line))?.[1] ?? null;
}
