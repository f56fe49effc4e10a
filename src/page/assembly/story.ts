import type { Fragment } from "../find-blocks.ts";

/** Headline lines, from top to bottom, and the text read under them; either may be missing. */
export interface Story {
  readonly lines: readonly Fragment[];
  readonly text: readonly Fragment[];
}

export const noStory: Story = { lines: [], text: [] };

/** Whether there is anything in it. */
export function isStory({ lines, text }: Story): boolean {
  return lines.length > 0 || text.length > 0;
}

/** What counts as a gain, in nats. */
export const leastGain = 1e-6;

/** A text with a run of blocks put in, at each place in turn. */
export function* insertions(text: Story["text"], run: Story["text"]): Iterable<Story["text"]> {
  for (let at = 0; at <= text.length; at++) {
    yield [...text.slice(0, at), ...run, ...text.slice(at)];
  }
}

/** A story with more lines over it, from top to bottom. */
export function withLines(story: Story, given: readonly Fragment[]): Story {
  return { ...story, lines: [...story.lines, ...given].sort((a, b) => a.index - b.index) };
}
