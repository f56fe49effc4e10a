export type { Gazetteer } from "./gazetteer.ts";
export { englishGloss, englishGlosses } from "./glosses/english-gloss.ts";
export type { GlossReading } from "./glosses/read-gloss.ts";
export { readGloss } from "./glosses/read-gloss.ts";
export { inferHome } from "./home/infer-home.ts";
export { placeSaid } from "./home/place-said.ts";
export { openGazetteer } from "./open-gazetteer.ts";
