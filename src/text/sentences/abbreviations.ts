/**
 * Whether a full stop after `before` abbreviates rather than ends a sentence, judged by the word it
 * stands at and by the one that follows. `marks` are the full stop and what closes after it.
 */
export function isAbbreviated(before: string, marks: string, next: string): boolean {
  if (marks !== ".") return false;
  const word = /[\p{L}\p{N}.'’&-]+$/u.exec(before)?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word)) return true;
  if (alwaysFollowed.has(word)) return true;
  if (beforeNumber.has(word)) return /^\p{N}/u.test(next) || !opensSentence(next);
  if (mayEnd.has(word) || /^(\p{L}\.)+\p{L}$/u.test(word)) return !opensSentence(next);
  return false;
}

/** Whether a word is one that sentences begin with and names do not. */
function opensSentence(word: string): boolean {
  return openers.has(word.replace(/^["'“‘(]+/, "").replace(/[^\p{L}].*$/u, ""));
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Titles and the like: a name comes after them. */
const alwaysFollowed = list(
  "Mr Mrs Ms Dr Prof Gov Lt Gen Col Maj Capt Cmdr Adm Sgt Cpl Pvt Det Sen Rep Reps Sens Rev Fr Hon " +
    "Pres Supt Atty St Mt Ft vs v Msgr Messrs Amb Insp Dep Asst Assoc",
);

/** Months, and what counts: a number comes after them, or the sentence ends. */
const beforeNumber = list(
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos p pp Vol Art Sec ca approx",
);

/** States, firms, streets and times: with them a sentence may end. */
const mayEnd = list(
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev " +
    "Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Inc Corp Co Ltd Bros Jr Sr Esq Ave Blvd Rd Hwy Dr " +
    "Dept Div Univ Assn etc al ft in lb lbs oz mi hr hrs min mph",
);

const openers = list(
  "The A An He She It They We You I His Her Its Their Our My This That These Those There Here In On " +
    "At By For From With Without To As If When While Where Who What Why How After Before Since Until " +
    "Although Though Because But And Or Nor So Yet Now Then Also Still Even Only Just Most Many Some " +
    "All Both Each Every Few Several One Two Three No Not Officials Police Residents Meanwhile " +
    "However During Under Over Last Next Later Another Other About More",
);
