export { pageEndings } from "./formats/format-of.ts";
export type { FoundPage } from "./formats/page-text.ts";
export { pageTexts } from "./formats/page-texts.ts";
export { readPage } from "./read-page.ts";
