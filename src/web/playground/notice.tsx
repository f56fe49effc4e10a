import type { ReactElement } from "react";
import type { Sentence } from "../shared/trouble.ts";

/** What is the matter, and the one action that helps. */
interface NoticeProps {
  readonly sentence: Sentence;
  readonly action: { readonly label: string; readonly run: () => void };
}

/** A banner above the editors. */
export function Notice({ sentence, action }: NoticeProps): ReactElement {
  return (
    <div className="notice" role="alert">
      <p>
        <span lang="zh">{sentence.chinese}</span> <span lang="en">{sentence.english}</span>
      </p>
      <button type="button" onClick={action.run}>
        {action.label}
      </button>
    </div>
  );
}
