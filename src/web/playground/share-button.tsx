import { Button, useGraphiQL } from "@graphiql/react";
import { type ReactElement, useEffect, useState } from "react";
import { shareLink } from "../shared/share-link.ts";

type Outcome = "none" | "copied" | "shown";

/** Copies a link that opens the present query with its variables, and says so. */
export function ShareButton(): ReactElement {
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const [outcome, setOutcome] = useState<Outcome>("none");
  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function share(): Promise<void> {
    const query = queryEditor?.getValue() ?? "";
    const variables = variableEditor?.getValue() ?? "";
    setOutcome(await copyOrShow(shareLink(window.location.href, { query, variables })));
  }

  return (
    <span className="share">
      <span className="share-outcome" role="status">
        {says[outcome]}
      </span>
      <Button type="button" className="share-button" onClick={() => void share()}>
        <ShareIcon /> 分享 Share
      </Button>
    </span>
  );
}

const says: Record<Outcome, string> = {
  none: "",
  copied: "链接已复制 Link copied",
  shown: "链接在地址栏 The link is in the address bar",
};

/** Off HTTPS and localhost a browser has no clipboard: then the address itself becomes the link. */
async function copyOrShow(link: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(link);
    return "copied";
  } catch {
    window.history.replaceState(null, "", link);
    return "shown";
  }
}

function ShareIcon(): ReactElement {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M6.5 9.5a3 3 0 0 0 4.3 0l2.3-2.3a3 3 0 0 0-4.3-4.3L8 3.7" strokeLinecap="round" />
      <path d="M9.5 6.5a3 3 0 0 0-4.3 0L2.9 8.8a3 3 0 0 0 4.3 4.3l.8-.8" strokeLinecap="round" />
    </svg>
  );
}
