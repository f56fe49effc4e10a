import type { Weights } from "../../src/page/joins/cue.ts";
import { cueReasons } from "../../src/page/joins/cue-reasons.ts";

/**
 * What a reader would say of the cues before seeing any page; 0 where nothing is stated. It decides
 * where the pages seldom or never show a cue: parallel openings, series, captions within a story.
 */
const said: Partial<Weights> = {
  // What cannot be, or nearly so.
  datelineWithin: -8,
  cannotFollow: -5,
  hyphenOpen: -5,
  smallAfterComplete: -5,
  smallAtFirst: -5,
  seriesRunsBack: -4,
  seriesAfterBroken: -3,
  namedEarly: -4,
  // What is rare.
  namedElsewhere: -3,
  thingEarly: -2,
  thingElsewhere: -1,
  endsBroken: -3,
  noHeadline: -3,
  captionWithin: -4,
  picturedWithin: -5,
  picturedBefore: -4,
  looseBeside: -2,
  looseAlone: -3,
  restAfterComplete: -2,
  quotationUnsaid: -2,
  pronounUnknown: -1,
  capitalOpens: -2,
  linesApart: -2,
  standingHeadWrong: -2,
  pointsAtFirst: -1,
  noDateline: -1,
  staysOpen: -1,
  neverOpened: -1,
  hyphenTwoWords: -1,
  // What speaks for itself.
  running: 0.3,
  awaited: 0.3,
  brokenWord: 0.5,
  brokenLongWord: 1,
  printedTwo: 0.5,
  printedThree: 1,
  printedMore: 1.5,
  printedWord: 0.5,
  brokenNumber: 1,
  brokenName: 3,
  nameAfterTitle: 2,
  repeated: 1,
  restAfterBroken: 1,
  onlyFollows: 2,
  closes: 1,
  seriesGoesOn: 2,
  hyphenWhole: 5,
  hyphenUnknown: 2,
  smallRunsOn: 2,
  nameRunsOn: 1,
  quotationSaid: 1,
  dateline: 3,
  captionAlone: 1,
  picturedAlone: 1,
  standingHead: 4,
  linesTogether: 1,
  headlinePart: 4,
  nextBlock: 1,
  blocksAway: 1,
  rightUnder: 1,
  bylineBetween: 2,
  notRightUnder: 1,
  cohesion: 0.7,
  harmony: 0.3,
  kinParallel: 4,
};

/** Where the weights are drawn to, so that what the pages seldom show is not forgotten. */
export const cuePriors: Weights = {
  ...(Object.fromEntries(Object.keys(cueReasons).map((name) => [name, 0])) as unknown as Weights),
  ...said,
};
