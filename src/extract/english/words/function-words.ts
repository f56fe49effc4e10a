import { wordList } from "./word-list.ts";

const functionWords = wordList(`
  a about above according across after again against all along already also although always am amid among an
  and another any are around as at be because been before behind being below between both but by can could
  did do does down during each either even every few for former from had has have he her here hers him his
  how however i if in inside into is it its just last late later like many may me meanwhile more most much
  must my near neither never next no nobody none nor not nothing now of off on once one only onto or other
  our out outside over own per perhaps plus rather said same several shall she should since so some soon
  still such than that the their them then there these they this those though through throughout thus to
  today together told too toward two under unless until up upon us very was we were what when where whether
  which while who whose why will with within without would yes yesterday yet you your
  three four five six seven eight nine ten
`);

/** Whether a word is one that no name begins with: articles, prepositions, pronouns, conjunctions. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}
