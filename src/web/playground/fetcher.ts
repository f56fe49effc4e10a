import type { Fetcher, Observable } from "@graphiql/toolkit";
import type { ExecutionResult } from "graphql";
import { askEndpoint } from "../shared/ask-endpoint.ts";
import { EndpointError, type Trouble } from "../shared/trouble.ts";

/** What the fetcher needs to know, and whom it tells. */
export interface FetcherSettings {
  /** An absolute address. */
  readonly address: string;
  /** Sent as a bearer token; none where it is empty. */
  readonly token: string;
  /** Hears after each answer what was the matter; null where nothing was. */
  readonly onTrouble: (trouble: Trouble | null) => void;
}

/**
 * GraphiQL's way to ask. It answers with an observable rather than a promise: so Stop, and leaving
 * the tab, end the request itself, and an answer never lands in another tab.
 */
export function playgroundFetcher({ address, token, onTrouble }: FetcherSettings): Fetcher {
  const authorization = token === "" ? {} : { authorization: `Bearer ${token}` };
  return (question, options) =>
    observable(async (signal) => {
      const headers = { ...authorization, ...options?.headers };
      const answer = await askEndpoint(question, { address, headers, signal });
      onTrouble(asksForToken(answer) ? { kind: "tokenNeeded", address } : null);
      return answer;
    }, onTrouble);
}

function observable(
  ask: (signal: AbortSignal) => Promise<ExecutionResult>,
  onTrouble: (trouble: Trouble) => void,
): Observable<ExecutionResult> {
  return {
    subscribe(observer: unknown) {
      const { next, error, complete } = observer as Observer;
      const controller = new AbortController();
      ask(controller.signal).then(
        (answer) => {
          next(answer);
          complete();
        },
        (reason: unknown) => {
          if (controller.signal.aborted) return;
          if (reason instanceof EndpointError) onTrouble(reason.trouble);
          // GraphiQL prints an Error with its stack, a plain value as it is.
          error({ message: reason instanceof Error ? reason.message : String(reason) });
        },
      );
      return { unsubscribe: () => controller.abort() };
    },
  };
}

/** The one of the three forms of `subscribe` in which GraphiQL calls it. */
interface Observer {
  readonly next: (answer: ExecutionResult) => void;
  readonly error: (reason: unknown) => void;
  readonly complete: () => void;
}

function asksForToken(answer: ExecutionResult): boolean {
  return answer.errors?.some(({ extensions }) => extensions?.code === "UNAUTHENTICATED") ?? false;
}
