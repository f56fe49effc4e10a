import {
  type Found,
  foundAs,
  freeRuns,
  type Ground,
  isJoined,
  type Run,
  textOf,
  wordsOf,
} from "./ground.ts";
import { surePlace } from "./places.ts";
import { isCommonWord } from "./words/common-words.ts";
import { isFunctionWord } from "./words/function-words.ts";
import { isGivenName } from "./words/given-names.ts";
import { isOffice, isOfficeModifier } from "./words/office-words.ts";
import { countryOf, otherDemonyms } from "./words/place-words.ts";

/**
 * Finds organizations that only the words around them show: `Unison regional organiser Beth Farrow`,
 * `who works for Acme`, `a spokesman for Hood`, and words written like `TxDOT`.
 */
export function findOrganizationsByContext(ground: Ground): readonly Found[] {
  return freeRuns(ground).flatMap((run) => {
    if (!mayBeOrganization(ground, run)) return [];
    if (isMixedCase(ground, run)) return [asOrganization(ground, run, "mixedCase")];
    if (isBesideOffice(ground, run)) return [asOrganization(ground, run, "besideOffice")];
    return isEmployer(ground, run) ? [asOrganization(ground, run, "employer")] : [];
  });
}

function mayBeOrganization(ground: Ground, run: Run): boolean {
  const words = wordsOf(ground, run);
  const isKnownPlace =
    surePlace(textOf(ground, run)) !== null ||
    ground.gazetteer.named(textOf(ground, run)).length > 0;
  const isOther = words.some(
    (word) =>
      isFunctionWord(word) ||
      isOfficeModifier(word) ||
      isOffice(word) ||
      countryOf.has(word) ||
      otherDemonyms.has(word),
  );
  const isPlain = words.every((word) => isCommonWord(word)) || isGivenName(words[0] ?? "");
  return words.length <= 4 && !isKnownPlace && !isOther && !isPlain;
}

/** A capital within the word: TxDOT, UnityPoint; not McCain. */
function isMixedCase(ground: Ground, run: Run): boolean {
  const word = ground.tokens[run.from]?.text ?? "";
  const isMixed =
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) &&
    !/^(Mc|Mac|De|Del|Di|Du|La|Le|Van|Von|Fitz|St)\p{Lu}/u.test(word);
  return isMixed && run.to - run.from <= 2;
}

/** Right before a title in small letters and a name. */
function isBesideOffice(ground: Ground, run: Run): boolean {
  for (let at = run.to; at < run.to + 4 && isJoined(ground, at); at += 1) {
    const token = ground.tokens[at];
    if (token?.shape !== "word") return false;
    const hasPerson = ground.found.some((one) => one.kind === "person" && one.from === at + 1);
    if (isOffice(token.text) && hasPerson) return true;
  }
  return false;
}

/** Behind `works for`, `a spokeswoman for`, `chief executive of`. */
function isEmployer(ground: Ground, run: Run): boolean {
  const link = ground.tokens[run.from - 1]?.text ?? "";
  const before = ground.tokens[run.from - 2]?.text ?? "";
  if (!isJoined(ground, run.from)) return false;
  if (/^(for|at|with|by)$/.test(link))
    return /^(works?|worked|working|employed|spokes\w+|job|hired|attorney|lawyer|engineer|manager|agronomist|economist|analyst|scientist|researcher|meteorologist|consultant)$/.test(
      before,
    );
  return (
    link === "of" &&
    /^(executive|president|CEO|owner|founder|chairman|chairwoman|chair|director|manager)$/.test(
      before,
    )
  );
}

function asOrganization(ground: Ground, run: Run, method: string): Found {
  return foundAs(ground, run, { kind: "organization", method, confidence: 0.6 });
}
