import type { GraphiQLPlugin } from "@graphiql/react";
import { useGraphiQL } from "@graphiql/react";
import type { ReactElement } from "react";
import type { Example } from "./example.ts";
import { examples } from "./examples.ts";
import { useOpenTab } from "./open-tab.ts";

/** The side panel with the examples. */
export const examplesPlugin: GraphiQLPlugin = {
  title: "Examples / 示例",
  icon: ExamplesIcon,
  content: ExamplesPanel,
};

function ExamplesPanel(): ReactElement {
  return (
    <section className="examples" aria-label="Examples / 示例">
      <h2 className="examples-title">
        示例 <span lang="en">Examples</span>
      </h2>
      {examples.length === 0 ? <p>没有示例。 There are no examples.</p> : <ExampleList />}
      <p className="examples-keys" lang="en">
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> 运行 run · <kbd>Ctrl</kbd> <kbd>M</kbd> lets <kbd>Tab</kbd>{" "}
        leave an editor 让 Tab 键离开编辑器
      </p>
    </section>
  );
}

function ExampleList(): ReactElement {
  const openTab = useOpenTab();
  const shown = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  return (
    <ul className="examples-list">
      {examples.map((example) => (
        <li key={example.name}>
          <button
            type="button"
            className="example"
            disabled={openTab === null}
            aria-current={shown === example.query}
            onClick={() => openTab?.(example, example.isQuery ? "run" : "wait")}
          >
            <ExampleTitle example={example} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function ExampleTitle({ example }: { readonly example: Example }): ReactElement {
  return (
    <>
      {example.chineseTitle && (
        <span className="example-chinese" lang="zh">
          {example.chineseTitle}
        </span>
      )}
      <span className="example-english" lang="en">
        {example.englishTitle}
      </span>
      {example.description && <span className="example-description">{example.description}</span>}
      <code className="example-name">{example.operationName}</code>
    </>
  );
}

function ExamplesIcon(): ReactElement {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <rect x="2.5" y="2.5" width="15" height="15" rx="2.5" />
      <path d="M6 7h8M6 10h8M6 13h4.5" strokeLinecap="round" />
    </svg>
  );
}
