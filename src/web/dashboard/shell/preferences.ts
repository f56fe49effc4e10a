import { prefixedStorage } from "../../shared/prefixed-storage.ts";

/** What this browser's user chose last; the address goes before it. */
export const preferences = prefixedStorage(() => window.localStorage, "newsgraph:dashboard:");
