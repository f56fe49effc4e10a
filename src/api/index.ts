export { checkAddress } from "./server/check-address.ts";
export type { ServerSettings } from "./server/server-settings.ts";
export {
  type RequestContext,
  type RunningServer,
  type ServerParts,
  startServer,
} from "./server/start-server.ts";
