import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Store } from "../store/index.ts";
import { routes, type RouteName } from "./api.ts";
import { cleanedPages } from "./cleaned.ts";
import { findStranger, findTrespass, welcome, type Visitor } from "./guard.ts";
import { safeHeaders } from "./headers.ts";
import { readParameters } from "./parameters.ts";
import { refusalOf, refuse } from "./refusal.ts";
import { handlers } from "./routes/index.ts";
import type { Handler, Serving } from "./serving.ts";
import { viewOf } from "./view.ts";
import { findWebFolder, loadWebFiles } from "./web-files.ts";
import { webAnswer } from "./web.ts";

export interface AppOptions {
  readonly store: Store;
  /** The secret of this run: whoever has it may read and add. */
  readonly token: string;
  /** Whether the archive is the bundled example; default false. */
  readonly example?: boolean;
  /** The built app's folder; null for none. Default: where the build puts it. */
  readonly webFolder?: string | null;
  /** Told of errors that are not the visitor's; default: nobody. */
  readonly log?: (message: string) => void;
}

const mostBytes = 50 * 1024 * 1024;

/** The whole server without a socket: `app.request("/api/status", …)` answers in memory. */
export function appOf({ store, token, example = false, webFolder = findWebFolder(), log }: AppOptions): Hono {
  const serving: Serving = { store, example, view: viewOf(store), cleaned: cleanedPages() };
  const files = loadWebFiles(webFolder);
  const app = new Hono();

  app.use(async (context, next) => {
    const visitor = visitorOf(context);
    const refusal = findStranger(visitor) ?? (isApi(visitor) ? findTrespass(visitor, token) : welcome(visitor, token));
    if (refusal) context.res = refusal;
    else await next();
    for (const [name, value] of Object.entries(safeHeaders)) context.res.headers.set(name, value);
    // what people read here is nobody else's business, not even the browser's disk
    if (isApi(visitor)) context.res.headers.set("cache-control", "no-store");
  });
  app.post("/api/*", bodyLimit({ maxSize: mostBytes, onError: () => refuse("BODY_TOO_LARGE", "50 MB") }));

  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, path } = routes[name];
    app.on(method, path, (context) => answer(name, serving, context));
  }
  // what is left of the known paths was asked with another method
  for (const [path, allow] of methodsByPath())
    app.all(path, ({ req }) => refuse("METHOD_REFUSED", req.method, { allow }));
  app.all("*", (context) => {
    const visitor = visitorOf(context);
    return isApi(visitor) ? refuse("NO_SUCH_PLACE", visitor.url.pathname) : webAnswer(visitor, token, files);
  });
  app.onError((error) => {
    const refusal = refusalOf(error);
    if (!refusal || refusal.status >= 500) log?.(error.stack ?? error.message);
    return refusal ?? refuse("INTERNAL");
  });
  return app;
}

async function answer(name: RouteName, serving: Serving, { req }: Context): Promise<Response> {
  // the list of handlers has checked that handler and route belong together
  const handler = handlers[name] as Handler<RouteName>;
  const answered = await handler(serving, {
    query: readParameters(name, new URL(req.url).searchParams),
    key: req.param("key") ?? "",
    body: async () => new Uint8Array(await req.arrayBuffer()),
  });
  return answered instanceof Response ? answered : Response.json(answered);
}

function methodsByPath(): ReadonlyMap<string, string> {
  const methods = new Map<string, string>();
  for (const { method, path } of Object.values(routes)) {
    const before = methods.get(path);
    const these = method === "get" ? "GET, HEAD" : method.toUpperCase();
    methods.set(path, before ? `${before}, ${these}` : these);
  }
  return methods;
}

function visitorOf({ req }: Context): Visitor {
  return { method: req.method, url: new URL(req.url), headers: req.raw.headers };
}

function isApi({ url }: Visitor): boolean {
  return url.pathname === "/api" || url.pathname.startsWith("/api/");
}
