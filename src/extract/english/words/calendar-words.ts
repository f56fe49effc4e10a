import { wordList } from "./word-list.ts";

/** Weekdays and what else is never part of a name of person, place or organization by itself. */
export const weekdays = wordList(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays
  Saturdays Sundays Mon. Tues. Tue. Wed. Thurs. Thu. Fri. Sat. Sun. Christmas Easter Thanksgiving Halloween
  Ramadan Hanukkah Passover Diwali
`);

/** Months as newspapers write them; some are given names too. */
export const months = wordList(`
  January February March April May June July August September October November December
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.
`);
