import type { Fragment } from "../find-blocks.ts";

/** Headings that name a kind of text rather than its subject, and the words of such texts. */
const standingHeads: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:更正|勘误|更正启事|致歉|更正与致歉)$/, /应为|更正|有误|致歉|误为|特此/],
  [/^(?:讣告|讣闻|沉痛悼念.*|哀告)$/, /逝世|享年|终年|告别仪式|治丧|追悼会/],
  [/(?:启事|公告|通知|声明|招聘|遗失)$/, /联系|电话|特此|知情者|作废|公告|请于|登报|遗失/],
  [/^(?:天气|天气预报|今日天气)$/, /气温|多云|阵雨|级风|℃/],
  [
    /^Corrections?(?: and clarifications?)?$/i,
    /misspelled|misstated|incorrect|should have|error|edition|wrong/i,
  ],
  [/^(?:Obituar(?:y|ies)|Death notices?|In memoriam)$/i, /died|survived by|funeral|burial|born/i],
  [/(?:notice|notices|briefs?)$/i, /contact|call|hereby|information/i],
];

/** What is said, in nats, by a standing heading over a text of its kind (or of another). */
export function standingHeadScore(headline: string, text: readonly Fragment[]): number {
  const row = standingHeads.find(([head]) => head.test(headline.trim()));
  if (row === undefined) return 0;
  return text.some(({ plain }) => row[1].test(plain)) ? 4 : -2;
}
