export type * from "./api.ts";
export { routes } from "./api.ts";
export { appOf, type AppOptions } from "./app.ts";
export { openApiOf } from "./openapi.ts";
export { refusalCodes, type RefusalCode } from "./refusal.ts";
export { defaultPort, startServer, type RunningServer, type ServerOptions } from "./server.ts";
