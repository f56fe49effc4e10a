import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package; `src/cli` and the compiled `dist/cli` lie equally deep in it. */
export const packageFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
