import type { RequestHandler } from "express";
import { answerError } from "./answer-error.ts";
import { isLoopback } from "./loopback.ts";
import type { ServerSettings } from "./server-settings.ts";

/**
 * Refuses requests that name another host: a page elsewhere on the web whose name was pointed at this
 * machine (DNS rebinding) would else speak to the server as if it were its own.
 */
export function checkHost(settings: HostSettings): RequestHandler {
  const isAllowed = hostCheck(settings);
  return (request, response, next) => {
    const { host = "" } = request.headers;
    if (isAllowed(host)) {
      next();
      return;
    }
    answerError(
      response,
      403,
      "HOST_NOT_ALLOWED",
      `The server does not answer to the host name "${nameIn(host)}"; add it to NEWSGRAPH_ALLOWED_HOSTS if it is yours.`,
    );
  };
}

type HostSettings = Pick<ServerSettings, "host" | "allowedHosts">;

/** Tells whether a host, as a Host header has it, is one of this server's names. */
export function hostCheck({ host, allowedHosts }: HostSettings): (hostHeader: string) => boolean {
  const allowed = new Set([...allowedHosts, host.toLowerCase()].map(nameIn));
  return (hostHeader) => {
    const name = nameIn(hostHeader);
    return isLoopback(name) || allowed.has(name);
  };
}

/** The name in a Host header, in lower case, without port and brackets. */
function nameIn(hostHeader: string): string {
  const bracketed = /^\[([^\]]*)\]/.exec(hostHeader);
  if (bracketed) return (bracketed[1] ?? "").toLowerCase();
  const colons = hostHeader.split(":").length - 1;
  return (colons > 1 ? hostHeader : hostHeader.replace(/:\d*$/, "")).toLowerCase();
}
