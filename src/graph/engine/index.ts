export { type EngineExamination, examineEngine } from "./examine-engine.ts";
export type { JarProgress } from "./fetch-jars.ts";
export { resetEngine } from "./reset-engine.ts";
export { type EngineEvents, type EngineSettings, engineDefaults } from "./settings.ts";
export { type RunningEngine, startEngine } from "./start-engine.ts";
