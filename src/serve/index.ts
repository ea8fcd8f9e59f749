export type * from "./api.ts";
export { routes } from "./api.ts";
export { appOf, type AppOptions } from "./app.ts";
export { openApiOf } from "./openapi.ts";
export { defaultPort, startServer, type RunningServer, type ServerOptions } from "./server.ts";
