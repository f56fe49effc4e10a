import { createRequire } from "node:module";

/** What is used of the library that runs the encoder (its npm package carries no types). */
export interface Runtime {
  readonly InferenceSession: {
    create(path: string, options: Readonly<Record<string, unknown>>): Promise<Session>;
  };
  readonly Tensor: new (
    type: "int64" | "bool",
    data: BigInt64Array | Uint8Array,
    shape: readonly number[],
  ) => Tensor;
}

export interface Session {
  /** The outputs by name. */
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
}

export interface Tensor {
  readonly data: unknown;
}

/**
 * Loads the library. It is an optional dependency with compiled parts for Linux, macOS and Windows on
 * x64 and arm64; elsewhere, or where it was not installed, this throws.
 */
export function loadRuntime(): Runtime {
  return createRequire(import.meta.url)("onnxruntime-node") as Runtime;
}
