import { createContext, useContext } from "react";

/** What this server offers beside GraphQL, as `/dashboard.json` says. */
export interface ServerFacts {
  readonly playground: boolean;
  readonly introspection: boolean;
  /** Whether `/boundaries.json` has the outlines of places. */
  readonly boundaries: boolean;
}

/** Until the server has said: nothing that could be missing is offered. */
export const unknownFacts: ServerFacts = {
  playground: false,
  introspection: false,
  boundaries: false,
};

export const FactsOfServer = createContext<ServerFacts | null>(null);

/** What the server offers; nothing while it is not known. */
export function useServerFacts(): ServerFacts {
  return useContext(FactsOfServer) ?? unknownFacts;
}

export async function fetchServerFacts(): Promise<ServerFacts> {
  const response = await fetch("/dashboard.json");
  return response.ok ? await response.json() : unknownFacts;
}
