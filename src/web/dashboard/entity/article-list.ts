import { prefixedStorage } from "../../shared/prefixed-storage.ts";

const storage = prefixedStorage(() => window.sessionStorage, "newsgraph:dashboard:");

/** Remembers the list one comes from, for this tab alone, so that its articles can be read on. */
export function rememberList(ids: readonly string[]): void {
  storage.setItem("articles", JSON.stringify(ids));
}

/** The articles before and after one in the list that was left last. */
export function neighboursInList(id: string): {
  readonly previous: string | null;
  readonly next: string | null;
} {
  const ids: readonly string[] = JSON.parse(storage.getItem("articles") ?? "[]");
  const at = ids.indexOf(id);
  if (at === -1) return { previous: null, next: null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
