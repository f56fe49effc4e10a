/**
 * The system's code of an error: `ENOENT`, `EEXIST`. Null where it has none. (Node's own errors may
 * be of another realm, for which `instanceof Error` is false.)
 */
export function errorCode(error: unknown): string | null {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : null;
}
