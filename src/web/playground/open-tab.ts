import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type DocumentNode, type OperationDefinitionNode, parse } from "graphql";
import { useCallback } from "react";
import type { SharedOperation } from "../shared/share-link.ts";

/** Opens an operation in a tab, and runs it if asked. */
export type OpenTab = (operation: SharedOperation, then: "run" | "wait") => void;

/**
 * Gives the function that opens an operation; null until the editors stand. A tab that already
 * holds the same query and variables is shown again rather than doubled.
 */
export function useOpenTab(): OpenTab | null {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor, tabs } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
    tabs: state.tabs,
  }));
  const openTab = useCallback<OpenTab>(
    ({ query, variables }, then) => {
      actions.stop();
      const open = tabs.findIndex(
        (tab) => tab.query === query && (tab.variables ?? "") === variables,
      );
      if (open === -1) actions.addTab();
      else actions.changeTab(open);
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      // GraphiQL reads the editor a moment later; to run at once, it must know the operation now.
      const facts = operationFacts(query);
      actions.setOperationFacts(facts);
      actions.updateActiveTabValues({
        query,
        variables,
        operationName: facts.operationName ?? null,
      });
      if (then === "run") void actions.run();
      else queryEditor?.focus();
    },
    [actions, queryEditor, variableEditor, tabs],
  );
  return queryEditor && variableEditor && responseEditor ? openTab : null;
}

interface OperationFacts {
  documentAST?: DocumentNode;
  operationName?: string;
  operations?: OperationDefinitionNode[];
}

/** What GraphiQL knows of a document; nothing where it does not parse. */
function operationFacts(query: string): OperationFacts {
  try {
    const documentAST = parse(query);
    const operations = documentAST.definitions.filter(
      (definition) => definition.kind === "OperationDefinition",
    );
    const operationName = operations[0]?.name?.value;
    return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
  } catch {
    return {};
  }
}
