/** The label sets that the models know, each with its types in the order of the models' outputs. */
export const labelSets = {
  /** MSRA NER (SIGHAN 2006): people, locations and organizations in news. */
  msra: ["PER", "LOC", "ORG"],
  /** CLUENER2020: ten finer types. */
  cluener: [
    "address",
    "book",
    "company",
    "game",
    "government",
    "movie",
    "name",
    "organization",
    "position",
    "scene",
  ],
  /** ResumeNER: what CVs tell of people. */
  resume: ["NAME", "TITLE", "ORG", "EDU", "LOC", "PRO", "CONT", "RACE"],
} as const;

export type LabelSet = keyof typeof labelSets;

/**
 * The label of a unit: 0 outside of every name, else 1 + 4 × the type's number + the place in the name
 * (0 begins it, 1 stands within, 2 ends it, 3 is all of it).
 */
export type Label = number;

export function labelCount(set: LabelSet): number {
  return 1 + 4 * labelSets[set].length;
}

/** Whether no name may be open before a unit of this label. */
export function opens(label: Label): boolean {
  return label === 0 || (label - 1) % 4 === 0 || (label - 1) % 4 === 3;
}

/** Whether no name is open after a unit of this label. */
export function closes(label: Label): boolean {
  return label === 0 || (label - 1) % 4 >= 2;
}

/** Whether one label may follow another: a name that is open goes on until it ends. */
export function mayFollow(before: Label, after: Label): boolean {
  if (closes(before)) return opens(after);
  return !opens(after) && typeOf(before) === typeOf(after);
}

/** The number of the label's type; -1 for the label outside. */
export function typeOf(label: Label): number {
  return Math.floor((label - 1) / 4);
}
