import {
  type Found,
  foundAs,
  freeRuns,
  type Ground,
  isJoined,
  ofKind,
  type Run,
  textOf,
  wordsOf,
} from "./ground.ts";
import { isCommonWord } from "./words/common-words.ts";
import { isFunctionWord } from "./words/function-words.ts";
import { countryOf, otherDemonyms, regionNames } from "./words/place-words.ts";

/** Finds teams, in stories about sport only: `West Marshall beat the Conrad Rockets`. */
export function findTeams(ground: Ground): readonly Found[] {
  if (!isAboutSport(ground)) return [];
  const runs = freeRuns(ground);
  const named = runs.filter((run) => isTeamByContext(ground, run) || isNickname(ground, run));
  const names = named.map((run) => textOf(ground, run));
  return runs.flatMap((run) => teamAt(ground, run, names));
}

const sportWords =
  /\b(touchdowns?|quarterback|innings?|playoffs?|halftime|coach|goals?|season|striker|midfield\w*|rebounds?|tournament|match|quarter|three-pointers?|wickets?|pitcher|homered|kick-off|league)\b/gi;

/** A score and the words of a game, or many of those words. */
function isAboutSport(ground: Ground): boolean {
  const { text } = ground.article;
  const words = new Set([...text.matchAll(sportWords)].map((match) => match[0].toLowerCase()));
  return words.size >= 4 || (words.size >= 2 && /\b\d{1,3}[-–]\d{1,3}\b/.test(text));
}

const winning =
  /^(beat|beats|defeated|edged|topped|routed|downed|outlasted|hosts?|hosted|plays?|faces?|visits?|blanked|upset|swept|thrashed|hammered|past|against|over|led|trailed|won|lost|travels|scored|improved|fell|drew)$/;
const meeting =
  /^(beat|defeated|edged|topped|routed|downed|outlasted|hosts?|hosted|plays|faces?|blanked|upset|swept|thrashed|hammered|past|against|over|versus|vs\.?)$/;

/** Who beats whom, or carries a record in brackets. */
function isTeamByContext(ground: Ground, run: Run): boolean {
  if (!mayBeTeam(ground, run)) return false;
  const after = ground.tokens[run.to];
  const before = ground.tokens[run.from - 1];
  const hasRecord =
    after?.text === "(" &&
    ground.tokens[run.to + 2]?.text === "-" &&
    ground.tokens[run.to + 1]?.shape === "number";
  const acts = after !== undefined && winning.test(after.text);
  const suffers = before !== undefined && meeting.test(before.text);
  return hasRecord || acts || suffers;
}

/** `the Conrad Rockets`, `the Trojans`: a plural behind the article. */
function isNickname(ground: Ground, run: Run): boolean {
  const before = ground.tokens[run.from - 1]?.text ?? "";
  const last = wordsOf(ground, run).at(-1) ?? "";
  return (
    mayBeTeam(ground, run) &&
    /^the$/i.test(before) &&
    isJoined(ground, run.from) &&
    /[^s]s$/.test(last)
  );
}

function mayBeTeam(ground: Ground, run: Run): boolean {
  const words = wordsOf(ground, run);
  const isAllCommon = words.every((word) => isCommonWord(word) || isFunctionWord(word));
  const isPeople = words.some((word) => countryOf.has(word) || otherDemonyms.has(word));
  const isPlayer = ofKind(ground, "person").some((one) =>
    one.name.endsWith(` ${textOf(ground, run)}`),
  );
  return words.length <= 4 && !isAllCommon && !isPeople && !isPlayer;
}

function teamAt(ground: Ground, run: Run, names: readonly string[]): readonly Found[] {
  const written = textOf(ground, run);
  const longer = names.find((name) => name !== written && name.endsWith(` ${written}`));
  if (!longer && !names.includes(written)) return [];
  const before = ground.tokens[run.from - 1]?.text.toLowerCase() ?? "";
  if (/^(in|at|to|near|from)$/.test(before)) return [];
  const school = ofKind(ground, "organization").find((one) => one.name.startsWith(`${written} `));
  const name = school?.name ?? longer ?? highSchool(ground, run) ?? written;
  const form = name === written ? "name" : "short";
  return [
    foundAs(ground, run, { kind: "organization", form, name, method: "team", confidence: 0.7 }),
  ];
}

/** `West Marshall`, whose junior quarterback scores: a high school goes by its town's or its own short name. */
function highSchool(ground: Ground, run: Run): string | null {
  const { text } = ground.article;
  const isSchoolGame = classYear.test(text) && !/\b(?:college|university|NCAA)\b/i.test(text);
  const name = textOf(ground, run);
  if (!isSchoolGame || isNickname(ground, run) || regionNames.has(name)) return null;
  return `${name} High School`;
}

const classYear =
  /\b(?:freshman|sophomore|junior|senior) (?:quarterback|running back|receiver|linebacker|lineman|kicker|guard|forward|center|pitcher|catcher|shortstop|outfielder|goalkeeper|midfielder|striker|defender|setter|hitter|runner)\b/i;
