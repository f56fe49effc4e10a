export type { ApiContext } from "./context.ts";
export { newsSchema } from "./schema.ts";
export { checkAddress } from "./server/check-address.ts";
export { isLoopback } from "./server/loopback.ts";
export type { ServerSettings } from "./server/server-settings.ts";
export { type RunningServer, startServer } from "./server/start-server.ts";
