export { examineEngine } from "./examine-engine.ts";
export { resetEngine } from "./reset-engine.ts";
export { type EngineSettings, engineDefaults } from "./settings.ts";
export { type RunningEngine, startEngine } from "./start-engine.ts";
