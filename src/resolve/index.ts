export { resolvePage } from "./resolve-page.ts";
