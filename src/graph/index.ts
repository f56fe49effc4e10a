export { type EngineSettings, examineEngine, resetEngine, startEngine } from "./engine/index.ts";
export { type Graph, openGraph } from "./open-graph.ts";
export type * from "./read/plan.ts";
export { operators } from "./read/plan.ts";
export type { SourceName } from "./read/sources/registry.ts";
export type { GraphAddress, Statement } from "./store/connection.ts";
export type { NodeType } from "./vocabulary/labels.ts";
