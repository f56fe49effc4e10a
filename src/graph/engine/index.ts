export { hasDatabase } from "./engine-home.ts";
export { examineEngine } from "./examine-engine.ts";
export { type CsvFiles, type CsvImport, importCsv, makeImportFolder } from "./import-csv.ts";
export { resetEngine } from "./reset-engine.ts";
export { type EngineEvents, type EngineSettings, engineDefaults } from "./settings.ts";
export { placeStaged, removeStage, stageDataFolder } from "./staging.ts";
export { type RunningEngine, startEngine } from "./start-engine.ts";
