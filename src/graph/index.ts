export {
  type EngineSettings,
  examineEngine,
  hasDatabase,
  resetEngine,
  startEngine,
} from "./engine/index.ts";
export type { ImportCounts } from "./import/csv-writer.ts";
export { type ImportStep, importPages } from "./import/import-pages.ts";
export { type Graph, openGraph } from "./open-graph.ts";
export { typeOfNode } from "./read/answered-class.ts";
export { MissingValue } from "./read/columns.ts";
export { Given, mapValue, type Value, type Variables, valueIn } from "./read/given.ts";
export type * from "./read/plan.ts";
export { operators } from "./read/plan.ts";
export type { SourceName } from "./read/sources/registry.ts";
export type { EndSignal, GraphAddress, Statement } from "./store/connection.ts";
export type { NodeType } from "./vocabulary/labels.ts";
