export type { ApiContext } from "./context.ts";
export { newsSchema } from "./schema.ts";
export { checkAddress } from "./server/check-address.ts";
export { type RunningServer, type ServerSettings, startServer } from "./server/start-server.ts";
