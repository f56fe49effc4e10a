export type { Gazetteer, PlaceContext, PlaceMatch, ResolvedPlace } from "./gazetteer.ts";
export { inferHome } from "./infer-home.ts";
export { openGazetteer } from "./open-gazetteer.ts";
