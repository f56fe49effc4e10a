// The workers must be known before Monaco starts.
import "graphiql/setup-workers/vite";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./query-room.css";
import type { GraphiQLPlugin } from "@graphiql/react";
import type { Fetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { type ReactElement, useState } from "react";
import { prefixedStorage, type TextStorage } from "../shared/prefixed-storage.ts";
import { EditorHabits } from "./editor-habits.tsx";
import { examples } from "./examples.ts";
import { examplesPlugin } from "./examples-panel.tsx";
import { type Beginning, firstVisit } from "./first-visit.ts";
import { LinkReceiver } from "./link-receiver.tsx";
import { ShareButton } from "./share-button.tsx";

/** The room in which one asks: examples, editors, answer, documentation, history. */
interface QueryRoomProps {
  readonly fetcher: Fetcher;
  readonly onUnreadableLink: () => void;
}

export function QueryRoom({ fetcher, onUnreadableLink }: QueryRoomProps): ReactElement {
  const [beginning] = useState(begin);
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={hint}
      defaultEditorToolsVisibility
      {...beginning}
    >
      <GraphiQL.Logo>
        <ShareButton />
      </GraphiQL.Logo>
      <LinkReceiver onUnreadable={onUnreadableLink} />
      <EditorHabits />
    </GraphiQL>
  );
}

const plugins = [examplesPlugin, HISTORY_PLUGIN];

/** What stands in the editor where there are no examples. */
const hint = `# 在这里写查询；按 Ctrl + 空格 给出可用的字段。
# Write a query here; Ctrl + Space suggests fields.
`;

type Begun = Beginning<GraphiQLPlugin> & { readonly storage: TextStorage };

function begin(): Begun {
  const storage = prefixedStorage(() => window.localStorage, "newsgraph:playground:");
  // On a narrow screen the editors need the place; the panel is one click away.
  const panel = window.innerWidth < 900 ? null : examplesPlugin;
  return { storage, ...firstVisit(storage, examples, panel) };
}
