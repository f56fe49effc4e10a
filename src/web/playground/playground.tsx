import { lazy, type ReactElement, Suspense, useCallback, useMemo, useState } from "react";
import { sentence, type Trouble } from "../shared/trouble.ts";
import { playgroundFetcher } from "./fetcher.ts";
import { Header } from "./header.tsx";
import { Notice } from "./notice.tsx";
import { useSessionToken } from "./session-token.ts";

// The header stands at once; GraphiQL and Monaco follow.
const QueryRoom = lazy(async () => ({ default: (await import("./query-room.tsx")).QueryRoom }));

const address = new URL("/graphql", window.location.href).href;

/** The page `/playground`. */
export function Playground(): ReactElement {
  const [token, setToken] = useSessionToken();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isLinkUnreadable, setLinkUnreadable] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const onUnreadableLink = useCallback(() => setLinkUnreadable(true), []);
  // A new fetcher makes GraphiQL read the schema again; that is how one tries again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a fetcher of its own.
  const fetcher = useMemo(
    () => playgroundFetcher({ address, token, onTrouble: setTrouble }),
    [token, attempt],
  );
  return (
    <>
      <Header
        address={address}
        token={token}
        isTokenWanted={trouble?.kind === "tokenNeeded"}
        onToken={setToken}
      />
      {trouble && (
        <Notice
          sentence={sentence(trouble)}
          action={{ label: "重试 Try again", run: () => setAttempt(attempt + 1) }}
        />
      )}
      {isLinkUnreadable && (
        <Notice
          sentence={unreadableLink}
          action={{ label: "知道了 Dismiss", run: () => setLinkUnreadable(false) }}
        />
      )}
      <main className="room">
        <Suspense fallback={<p className="room-loading">正在打开… Opening…</p>}>
          <QueryRoom fetcher={fetcher} onUnreadableLink={onUnreadableLink} />
        </Suspense>
      </main>
    </>
  );
}

const unreadableLink = {
  chinese: "这个链接里的查询读不出来，可能没有复制完整：请向分享者重新要一个。",
  english:
    "The query in this link cannot be read; it may have been cut off. Ask for the link again.",
};
