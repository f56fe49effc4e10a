import type { TextStorage } from "../shared/prefixed-storage.ts";
import type { Example } from "./example.ts";

/** How many of the examples stand in tabs at first; the side panel has them all. */
const tabsAtFirst = 4;
/** The side panel's width as a part of the rest's; GraphiQL's own beginning leaves too little. */
const panelWidth = "0.3";

/** What GraphiQL begins with; nothing when it brings back what was open. */
export interface Beginning<Panel> {
  readonly defaultTabs?: { readonly query: string; readonly variables: string }[];
  readonly initialQuery?: string;
  readonly initialVariables?: string;
  readonly visiblePlugin?: Panel;
}

/**
 * On the first visit the panel, if one is given, is open, and the first examples stand in tabs. The first example
 * is also given as the editors' beginning: GraphiQL takes a tab's query into the editor by itself,
 * but not its variables.
 */
export function firstVisit<Panel>(
  storage: TextStorage,
  examples: readonly Example[],
  panel: Panel | null,
): Beginning<Panel> {
  if (storage.getItem("graphiql:tabState") !== null) return {};
  storage.setItem("graphiql:docExplorerFlex", panelWidth);
  const shown = panel === null ? {} : { visiblePlugin: panel };
  const [first] = examples;
  if (first === undefined) return shown;
  return {
    ...shown,
    defaultTabs: examples
      .slice(0, tabsAtFirst)
      .map(({ query, variables }) => ({ query, variables })),
    initialQuery: first.query,
    initialVariables: first.variables,
  };
}
