import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { useQuery } from "urql";
import { connection } from "./client.ts";
import { type Failure, failureOf } from "./failure.ts";
import { givenOnly, type Operation } from "./operation.ts";

/** What is known of an answer now. */
export interface Answer<Result> {
  /** The newest answer there is; of an earlier question while `isLoading`. */
  readonly data: Result | null;
  readonly isLoading: boolean;
  readonly failure: Failure | null;
  /** Whether the one who waited has given up. */
  readonly isCancelled: boolean;
  /** Asks again. */
  readonly retry: () => void;
  /** Gives up; the request ends, and with it the statement in Neo4j. */
  readonly cancel: () => void;
}

/** Asks a named query, and again when the variables change or Neo4j came back. Null asks nothing. */
export function useAnswer<Result, Variables extends object>(
  { text }: Operation<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const key = JSON.stringify(variables);
  const [cancelled, setCancelled] = useState<string | null>(null);
  const isCancelled = cancelled === key;
  const [result, reexecute] = useQuery<Result>({
    query: text,
    variables: givenOnly(variables ?? {}),
    pause: variables === null || isCancelled,
  });
  const retry = useCallback(() => {
    setCancelled(null);
    reexecute({ requestPolicy: "network-only" });
  }, [reexecute]);
  useReturn(result.error === undefined ? null : retry);
  return {
    data: variables === null ? null : (result.data ?? null),
    isLoading: result.fetching || (result.stale && !isCancelled),
    failure: result.error === undefined || result.fetching ? null : failureOf(result.error),
    isCancelled,
    retry,
    cancel: () => setCancelled(key),
  };
}

/** Calls back when the connection to Neo4j has come back since. */
function useReturn(onReturn: (() => void) | null): void {
  const returns = useSyncExternalStore(connection.subscribe, connection.returns);
  const [seen, setSeen] = useState(returns);
  useEffect(() => {
    if (returns === seen) return;
    setSeen(returns);
    onReturn?.();
  }, [returns, seen, onReturn]);
}
