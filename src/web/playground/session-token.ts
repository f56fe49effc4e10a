import { useCallback, useState } from "react";
import { prefixedStorage } from "../shared/prefixed-storage.ts";

/** The bearer token, kept until the browser's tab is closed; empty where there is none. */
export function useSessionToken(): readonly [string, (token: string) => void] {
  const [storage] = useState(() => prefixedStorage(() => window.sessionStorage, "newsgraph:"));
  const [token, setToken] = useState(() => storage.getItem("token") ?? "");
  const keep = useCallback(
    (next: string) => {
      if (next === "") storage.removeItem("token");
      else storage.setItem("token", next);
      setToken(next);
    },
    [storage],
  );
  return [token, keep];
}
