export type { EntityJson, PageJson } from "./page-json.ts";
export { pageJson } from "./page-json.ts";
export type { PageSource } from "./understand-page.ts";
export { understandPage } from "./understand-page.ts";
