import { TestEnvironment } from "jest-environment-node";

/**
 * The environment of Node.js, whose arrays of numbers are those that compiled libraries give; Jest's own
 * are others, and the library of the encoder refuses them.
 */
class SharedArrays extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { BigInt64Array, Float32Array });
  }
}

// biome-ignore lint/style/noDefaultExport: so Jest wants it
export default SharedArrays;
