import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { OnrecordError } from "../document/index.ts";
import { appOf, type AppOptions } from "./app.ts";
import { isLoopback } from "./guard.ts";

/** Where the app is when nobody says otherwise; the next free port when it is taken. */
export const defaultPort = 8744;

export interface ServerOptions extends Omit<AppOptions, "token"> {
  /** 0 for any free one. Default 8744, or any free one when that is taken; a port that is named must be free. */
  readonly port?: number;
  /** A name of this machine: onrecord is not for the network. Default 127.0.0.1. */
  readonly host?: string;
  /** Default: a new random one. */
  readonly token?: string;
}

export interface RunningServer {
  /** With the token: whoever opens it is let in. */
  readonly url: string;
  /** Stops listening and drops open connections; the store stays open. */
  readonly close: () => Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host = "127.0.0.1", token = randomBytes(24).toString("base64url") } = options;
  if (!isLoopback(host))
    throw new OnrecordError("OPTION_INVALID", {
      option: "host",
      value: host,
      why: "onrecord serves this machine only: 127.0.0.1, ::1 or localhost",
    });
  const app = appOf({ ...options, token });
  const running =
    (await listen(app.fetch, host, port ?? defaultPort)) ??
    (port === undefined ? await listen(app.fetch, host, 0) : null);
  if (!running) throw new OnrecordError("PORT_TAKEN", { port: port ?? defaultPort });
  const name = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${running.port}/?token=${token}`, close: running.close };
}

interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Null when the port is taken. */
function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  hostname: string,
  port: number,
): Promise<Listening | null> {
  const server = createAdaptorServer({ fetch, hostname, overrideGlobalObjects: false });
  return new Promise((settle, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? settle(null) : fail(error)));
    server.listen(port, hostname, () => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          if ("closeAllConnections" in server) server.closeAllConnections();
        });
      settle({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
