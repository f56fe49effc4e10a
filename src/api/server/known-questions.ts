import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { RequestContext } from "./request-context.ts";

/** A question that was parsed and found valid before. */
export interface KnownQuestion {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Remembers valid questions by their texts; those not asked for longest are forgotten first. */
export interface KnownQuestions {
  find(text: string, operationName: string | null): KnownQuestion | undefined;
  /** Takes in what Apollo has let through. */
  readonly learn: ApolloServerPlugin<RequestContext>;
}

const mostQuestions = 1_000;
/** Longer texts are rare and dear to keep. */
const longestText = 20_000;

export function knownQuestions(): KnownQuestions {
  const known = new Map<string, KnownQuestion>();
  return {
    find(text, operationName) {
      const key = keyOf(text, operationName);
      const question = known.get(key);
      if (!question) return undefined;
      // A map keeps the order in which keys were put in.
      known.delete(key);
      known.set(key, question);
      return question;
    },
    learn: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ source, document, operation, request }) => {
          if (operation?.operation !== "query" || source.length > longestText) return;
          known.set(keyOf(source, request.operationName ?? null), { document, operation });
          const [oldest] = known.keys();
          if (known.size > mostQuestions && oldest !== undefined) known.delete(oldest);
        },
      }),
    },
  };
}

function keyOf(text: string, operationName: string | null): string {
  return operationName === null ? text : `${operationName}\n${text}`;
}
