import { hasCookie, type Visitor } from "./guard.ts";
import { refuse } from "./refusal.ts";
import { namesFile, type WebFile, type WebFiles } from "./web-files.ts";

/** The app itself: its files, and its one page for every place in it. */
export function webAnswer(visitor: Visitor, token: string, files: WebFiles): Response {
  const { method, url, headers } = visitor;
  if (method !== "GET" && method !== "HEAD") return refuse("METHOD_REFUSED", method, { allow: "GET, HEAD" });
  const path = url.pathname === "/" ? "/index.html" : url.pathname;
  const file = path === "/index.html" ? null : files.find(path);
  if (file) return fileAnswer(file, headers);
  if (namesFile(path) && path !== "/index.html") return refuse("NO_SUCH_PLACE", url.pathname);
  if (!hasCookie(visitor, token)) return plainPage(401, strangerWords);
  const page = files.find("/index.html");
  return page ? fileAnswer(page, headers) : plainPage(503, unbuiltWords);
}

const strangerWords = `<p>This page needs the token of this run. Open the address that onrecord printed in its terminal.</p>
<p>Opened it just now? <a href="/">Go on.</a></p>`;

const unbuiltWords = `<p>The app was not built. Run <code>npm run build</code> in onrecord's folder, then start it again.</p>
<p>The API works without it: see <a href="/api/openapi.json">/api/openapi.json</a>.</p>`;

function fileAnswer({ bytes, type, etag, immutable }: WebFile, headers: Headers): Response {
  const cache = {
    etag,
    "cache-control": immutable ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers: cache });
  return new Response(bytes, { headers: { ...cache, "content-type": type } });
}

function plainPage(status: number, words: string): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>onrecord</title><h1>onrecord</h1>${words}</html>\n`;
  return new Response(html, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}
