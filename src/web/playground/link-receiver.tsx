import { useEffect, useRef } from "react";
import { readShareLink, type SharedLink } from "../shared/share-link.ts";
import { useOpenTab } from "./open-tab.ts";

/** Hears that a link could not be read. */
interface LinkReceiverProps {
  readonly onUnreadable: () => void;
}

/**
 * Opens the operation of a share link in a tab, also of one that is pasted while the page is open,
 * and takes it out of the address, so that loading again does not open it again. It is not run: a
 * link comes from somebody else.
 */
export function LinkReceiver({ onUnreadable }: LinkReceiverProps): null {
  const openTab = useOpenTab();
  const isReady = openTab !== null;
  const receive = useRef<(link: SharedLink) => void>(() => undefined);
  receive.current = (link) => {
    if (link.kind === "operation") openTab?.(link.operation, "wait");
    if (link.kind === "unreadable") onUnreadable();
    if (link.kind !== "none") leaveOnlyThePage();
  };
  useEffect(() => {
    if (!isReady) return;
    const onHash = (): void => receive.current(readShareLink(window.location.hash));
    onHash();
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, [isReady]);
  return null;
}

function leaveOnlyThePage(): void {
  const { pathname, search } = window.location;
  window.history.replaceState(null, "", pathname + search);
}
