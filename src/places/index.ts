export type { Gazetteer } from "./gazetteer.ts";
export { englishGloss } from "./glosses/english-gloss.ts";
export { inferHome } from "./home/infer-home.ts";
export { openGazetteer } from "./open-gazetteer.ts";
