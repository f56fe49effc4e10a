import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { type Changes, changeParameters, keepParameters } from "./change-parameters.ts";
import { fromFirstPage, readScope, type Scope, sharedNames } from "./scope.ts";

/** The address as the state of the dashboard. */
export interface Address {
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly scope: Scope;
  /**
   * Changes parameters; a step of its own that "back" undoes, unless it replaces the last. Lists begin
   * at their first page again where the change alters what is on them.
   */
  readonly change: (changes: Changes, how?: "step" | "replace") => void;
  /** The address of a screen, with what goes along from this one. */
  readonly linkTo: (path: string, own?: Changes) => string;
  readonly goTo: (path: string, own?: Changes) => void;
}

export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const parameters = useMemo(() => new URLSearchParams(search), [search]);
  const scope = useMemo(() => readScope(parameters), [parameters]);
  const linkTo = useCallback(
    (to: string, own: Changes = {}) =>
      withSearch(to, changeParameters(keepParameters(search, sharedNames), own)),
    [search],
  );
  const change = useCallback(
    (changes: Changes, how: "step" | "replace" = "step") => {
      // Two changes in one turn must both stand, so the present address is read and not the rendered one.
      const { pathname, search: present } = window.location;
      const next = withSearch(pathname, changeParameters(present, fromFirstPage(changes)));
      if (next !== pathname + present) navigate(next, { replace: how === "replace" });
    },
    [navigate],
  );
  const goTo = useCallback(
    (to: string, own: Changes = {}) => navigate(linkTo(to, own)),
    [navigate, linkTo],
  );
  return { path, parameters, scope, change, linkTo, goTo };
}

function withSearch(path: string, search: string): string {
  return search === "" ? path : `${path}?${search}`;
}
