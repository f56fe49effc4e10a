import { foldName } from "../../text/index.ts";

/** Whether two titles are one office's, in one language or by what English papers call it. */
export function isSameTitle(one: string, other: string): boolean {
  if (foldName(one) === foldName(other)) return true;
  return isGlossOf(one, other) || isGlossOf(other, one);
}

function isGlossOf(chinese: string, english: string): boolean {
  if (!/\p{Script=Han}/u.test(chinese) || /\p{Script=Han}/u.test(english)) return false;
  const isDeputy = /^(?:常务)?副/.test(chinese);
  const isDeputyToo = /\b(?:deputy|vice|assistant)\b/i.test(english);
  const glosses = englishTitles.find(([title]) => title.test(chinese))?.[1];
  return isDeputy === isDeputyToo && glosses?.test(english) === true;
}

/** What the holders of Chinese offices are called in English papers, by the end of the title. */
const englishTitles: readonly (readonly [RegExp, RegExp])[] = [
  [/董事长$/, /\bchair(?:man|woman|person)?\b/i],
  [/秘书长$/, /\bsecretary[- ]general\b/i],
  [/书记$/, /\b(?:secretary|party chief|chief)\b/i],
  [/市长$/, /\bmayor\b/i],
  [/省长$/, /\bgovernor\b/i],
  [/州长$/, /\b(?:governor|head)\b/i],
  [/[县区旗]长$/, /\b(?:magistrate|governor|mayor|head|chief)\b/i],
  [/[镇乡]长$/, /\b(?:mayor|head|chief|magistrate)\b/i],
  [/村长$|村主任$/, /\b(?:head|chief|director)\b/i],
  [/校长$/, /\b(?:principal|president|headmaster|headmistress)\b/i],
  [/检察长$/, /\b(?:procurator|prosecutor)/i],
  [/院长$/, /\b(?:president|director|dean|head)\b/i],
  [/部长$/, /\b(?:minister|head|director)\b/i],
  [/总理$/, /\b(?:premier|prime minister)\b/i],
  [/总统$/, /\bpresident\b/i],
  [/主席$/, /\b(?:chair(?:man|woman|person)?|president)\b/i],
  [/会长$/, /\b(?:president|chair(?:man|woman|person)?)\b/i],
  [/总经理$/, /\b(?:general manager|ceo|president)\b/i],
  [/(?:局|厅|处|科|所|站|馆|主任|台|社)长?$/, /\b(?:director|head|chief)\b/i],
  [/队长$/, /\b(?:captain|leader|chief|head)\b/i],
  [/法官$|审判员$/, /\bjudge\b/i],
  [/教授$/, /\bprofessor\b/i],
];
