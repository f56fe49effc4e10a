export { type Labeling, openTagger, type TaggedSpan, type Tagger } from "../extract/index.ts";
export type { FoundPage } from "../page/index.ts";
export { pageEndings, pageTexts } from "../page/index.ts";
export { likenessRules } from "../resolve/index.ts";
export type { EntityJson, PageJson } from "./page-json.ts";
export { pageJson } from "./page-json.ts";
export { type PageReader, pageReader } from "./page-reader.ts";
