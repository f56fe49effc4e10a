import { resolve } from "node:path";
import { isLoopback, type ServerSettings } from "../../api/index.ts";
import type { Settings } from "../settings/setting-table.ts";
import { version } from "../version.ts";

/** The settings that concern the server, in its own words. */
export function serverSettings(settings: Settings): ServerSettings {
  const { port, host, token, timeout, maxFile, introspection, playground, explain } = settings;
  return {
    port,
    host,
    token,
    allowedHosts: settings.allowedHosts ?? [],
    timeout,
    maxBody: maxFile,
    introspection,
    // Where the schema may be asked for, hiding it in errors protects nothing and helps nobody.
    suggestions: settings.suggestions ?? introspection,
    playground,
    explain,
    boundaries: settings.boundaries === null ? null : resolve(settings.boundaries),
    rateLimit: rateLimit(settings),
    proxies: settings.proxies ?? [],
    version: version(),
  };
}

/** Enough for a room of people behind one address, each with a dashboard of a dozen panels. */
const usualRateLimit = 600;

/**
 * On loopback the only one who asks is the machine's own user, whose notebook may ask in a loop; the
 * deadline and the limits on each question hold there too.
 */
function rateLimit({ rateLimit: given, host }: Settings): number | null {
  if (given === null) return isLoopback(host) ? null : usualRateLimit;
  return given === "off" ? null : given;
}
