import { otherEndings, publicEndings } from "../../chinese/lexicon/organization-endings.ts";
import { openTitles, privateTitles, publicTitles } from "../../chinese/lexicon/titles.ts";
import { wordEnds } from "../../chinese/word-ends.ts";
import { placeInSpan } from "./place-in-span.ts";

/**
 * Marks titles and ends of organizations' names, the longest from right to left: five times the mark
 * of the title and the mark of the end, each 0 for none, else 1 more than the place in it.
 */
export function markEndings(folded: string): Uint8Array {
  const titles = marksOf(folded, titleEnding);
  const endings = marksOf(folded, organizationEnding);
  return titles.map((title, at) => title * 5 + (endings[at] ?? 0));
}

type WordEnding = ReturnType<typeof wordEnds>;

const titleEnding = longestFirst([...publicTitles, ...openTitles, ...privateTitles]);
const organizationEnding = longestFirst([...publicEndings, ...otherEndings]);

function longestFirst(words: readonly string[]): WordEnding {
  return wordEnds(words.toSorted((a, b) => b.length - a.length));
}

function marksOf(folded: string, ending: WordEnding): Uint8Array {
  const marks = new Uint8Array(folded.length);
  for (let end = folded.length; end > 0; ) {
    const length = ending(folded, end)?.length ?? 0;
    for (let at = end - length; at < end; at += 1) {
      marks[at] = 1 + placeInSpan(at, end - length, end);
    }
    end -= Math.max(1, length);
  }
  return marks;
}
