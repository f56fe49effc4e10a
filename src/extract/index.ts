export { findMentions } from "./find-mentions.ts";
export type { Labeling } from "./tagger/labelings.ts";
export { openTagger, type Tagger } from "./tagger/open-tagger.ts";
export type { TaggedSpan } from "./tagger/tagged-span.ts";
