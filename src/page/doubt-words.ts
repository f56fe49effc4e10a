/** Every doubt in words; `%` stands for a block's number or for words of the page. */
export const doubtWords = {
  doubtfulJoin: "Block % is read after block % with little certainty.",
  doubtfulAmongTwo:
    "Block % is read after block % with little certainty; block % could stand before it too.",
  breaksOff: '"%" breaks off: its last sentence has no end.',
  leftOut: 'Block % ("%…") was left out: it stands twice or belongs to no article.',
  correctedIsGone:
    'A correction by hand no longer applies: the block "%…" is not on the page any more.',
  correctedIsLoose:
    'A correction by hand no longer applies: the block "%…" is in no article any more.',
} as const satisfies Record<string, string>;
