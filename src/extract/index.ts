export { findMentions } from "./find-mentions.ts";
