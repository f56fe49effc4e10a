import type { Fetcher, Observable } from "@graphiql/toolkit";
import { type ExecutionResult, getOperationAST, Kind } from "graphql";
import { askEndpoint, type Question } from "../shared/ask-endpoint.ts";
import { type Listener, type LiveEndpoint, liveEndpoint } from "../shared/live-endpoint.ts";
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
  const live = liveEndpoint(address, token);
  return (question, options) => {
    const operation = getOperationAST(options?.documentAST ?? noDocument, question.operationName);
    if (operation?.operation === "subscription") return stream(live, question, onTrouble);
    return observable(async (signal) => {
      const headers = { ...authorization, ...options?.headers };
      const answer = await askEndpoint(question, { address, headers, signal });
      onTrouble(asksForToken(answer) ? { kind: "tokenNeeded", address } : null);
      return answer;
    }, onTrouble);
  };
}

const noDocument = { kind: Kind.DOCUMENT, definitions: [] } as const;

/** Answers as they come, until who listens leaves. */
function stream(
  live: LiveEndpoint,
  question: Question,
  onTrouble: FetcherSettings["onTrouble"],
): Observable<ExecutionResult> {
  return {
    subscribe(observer: unknown) {
      const { next, error, complete } = observer as Listener;
      const end = live.subscribe(question, {
        next: (answer) => {
          onTrouble(null);
          next(answer);
        },
        complete,
        error: (reason) => {
          if (reason instanceof EndpointError) onTrouble(reason.trouble);
          error({ message: reason instanceof Error ? reason.message : String(reason) });
        },
      });
      return { unsubscribe: end };
    },
  };
}

function observable(
  ask: (signal: AbortSignal) => Promise<ExecutionResult>,
  onTrouble: (trouble: Trouble) => void,
): Observable<ExecutionResult> {
  return {
    subscribe(observer: unknown) {
      // The one of the three forms of `subscribe` in which GraphiQL calls it.
      const { next, error, complete } = observer as Listener;
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

function asksForToken(answer: ExecutionResult): boolean {
  return answer.errors?.some(({ extensions }) => extensions?.code === "UNAUTHENTICATED") ?? false;
}
