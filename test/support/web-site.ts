import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer as createSocketServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A site on loopback, for tests of what asks the web. */
export interface Site {
  readonly port: number;
  /** "GET /news" for each request, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export type Routes = Readonly<Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>>;

/** Answers by path: a text is an HTML page. What has no route is 404. */
export function startSite(routes: Routes, tls?: { readonly key: string; readonly cert: string }): Promise<Site> {
  const asked: string[] = [];
  const answer: RequestListener = (request, response) => {
    const { method = "", url = "/" } = request;
    asked.push(`${method} ${url}`);
    const route = routes[url] ?? routes[url.split("?")[0]!];
    if (route === undefined) response.writeHead(404).end("nothing here");
    else if (typeof route === "string") response.setHeader("content-type", "text/html; charset=utf-8").end(route);
    else route(request, response);
  };
  return listen(tls ? createHttpsServer(tls, answer) : createHttpServer(answer), asked);
}

/** Answers with whatever is written to the socket, for what no HTTP server would send. `path` is the request's. */
export function startRawSite(answer: (socket: Socket, path: string) => void): Promise<Site> {
  const asked: string[] = [];
  const server = createSocketServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (data: Buffer) => {
      const [method = "", path = ""] = data.toString("latin1").split(" ");
      asked.push(`${method} ${path}`);
      if (path === "/robots.txt" || path.startsWith("/.well-known/"))
        socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
      else answer(socket, path);
    });
  });
  return listen(server, asked);
}

function listen(server: Server, asked: readonly string[]): Promise<Site> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        asked,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            for (const socket of sockets) socket.destroy();
          }),
      }),
    );
  });
}
