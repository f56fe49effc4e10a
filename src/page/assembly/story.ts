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
