export type { PageSource } from "./page-source.ts";
export { readPage } from "./read-page.ts";
