/** Why a block that no cues were weighed for stands where it does. */
export const plainReasons = {
  sameText: "it stands over the same text",
  nearestText: "the nearest text without byline",
  byHand: "put in this order by hand",
} as const satisfies Record<string, string>;

export type PlainReason = (typeof plainReasons)[keyof typeof plainReasons];
