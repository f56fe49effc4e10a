import { articleWithEntities } from "./article-with-entities/question.ts";
import { bothInAYear } from "./both-in-a-year/question.ts";
import { coMentions } from "./co-mentions/question.ts";
import { fullText } from "./full-text/question.ts";
import { monthsOfAPlace } from "./months-of-a-place/question.ts";
import { mostNamedOfAMonth } from "./most-named-of-a-month/question.ts";
import { newestArticles } from "./newest-articles/question.ts";
import { officialsWithArticles } from "./officials-with-articles/question.ts";
import { peopleAroundAPerson } from "./people-around-a-person/question.ts";
import type { Question } from "./question.ts";
import { shortestPath } from "./shortest-path/question.ts";

/** The ten questions, in the order in which they are asked and reported. */
export const allQuestions: readonly Question[] = [
  newestArticles,
  articleWithEntities,
  coMentions,
  shortestPath,
  bothInAYear,
  officialsWithArticles,
  monthsOfAPlace,
  fullText,
  peopleAroundAPerson,
  mostNamedOfAMonth,
];
