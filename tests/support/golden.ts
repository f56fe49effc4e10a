import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@jest/globals";

const root = fileURLToPath(new URL("../golden/", import.meta.url));

/**
 * Expects a text to be what the golden file says. `UPDATE_GOLDEN=1` writes the file instead: read the
 * difference as one reads code. A missing file fails in continuous integration.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(root, name);
  if (process.env.UPDATE_GOLDEN === "1" || (!existsSync(file) && !process.env.CI)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
}
