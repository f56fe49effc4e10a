export { likenessRules } from "./likeness/likeness-rules.ts";
export { resolvePage } from "./resolve-page.ts";
