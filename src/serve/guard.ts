import { createHash, timingSafeEqual } from "node:crypto";
import { refuse } from "./refusal.ts";

/**
 * Who may ask. The server listens on this machine only, but every web page open in the user's browser can reach it, so:
 * the host must be this machine (a rebound DNS name is not), the origin must be ours, and the token of this run must come
 * as a cookie or a bearer.
 */
export interface Visitor {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
}

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);

export function isLoopback(host: string): boolean {
  return loopback.has(host) || host === "::1";
}

/** The refusal when host or origin are not ours; null when they are. */
export function findStranger(visitor: Visitor): Response | null {
  const host = hostOf(visitor);
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";
  if (!loopback.has(name)) return refuse("HOST_REFUSED", host);
  const origin = visitor.headers.get("origin");
  if (origin !== null && origin !== `http://${host}`) return refuse("ORIGIN_REFUSED", origin);
  return null;
}

/** The refusal when a request for data does not carry the token, or may have been sent by another page. */
export function findTrespass(visitor: Visitor, token: string): Response | null {
  const { headers, method } = visitor;
  // matches: "Bearer abc"   must not match: "Basic abc"
  const bearer = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer !== undefined) return isSame(bearer, token) ? null : refuse("TOKEN_NEEDED");
  if (!hasCookie(visitor, token)) return refuse("TOKEN_NEEDED");
  // a browser says where a request comes from; one that only carries the cookie must be from our own page
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return refuse("ORIGIN_REFUSED", `a ${site} page`);
  if (method !== "GET" && method !== "HEAD" && headers.get("origin") === null && site !== "same-origin")
    return refuse("ORIGIN_REFUSED", "an unnamed page");
  return null;
}

/** `/?token=…` → the same place without it, and the cookie; null when the address carries no good token. */
export function welcome(visitor: Visitor, token: string): Response | null {
  const given = visitor.url.searchParams.get("token");
  if (given === null || visitor.method !== "GET" || !isSame(given, token)) return null;
  const rest = new URLSearchParams(visitor.url.searchParams);
  rest.delete("token");
  // "//evil.example" would be another host
  const path = visitor.url.pathname.replace(/^\/{2,}/, "/");
  return new Response(null, {
    status: 303,
    headers: {
      location: rest.size ? `${path}?${rest.toString()}` : path,
      "set-cookie": `${cookieName(visitor)}=${token}; Path=/; HttpOnly; SameSite=Strict`,
    },
  });
}

export function hasCookie(visitor: Visitor, token: string): boolean {
  const cookies = (visitor.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const start = `${cookieName(visitor)}=`;
  return cookies.some((pair) => pair.startsWith(start) && isSame(pair.slice(start.length), token));
}

/** Cookies do not know ports: each server on this machine has a name of its own. */
function cookieName(visitor: Visitor): string {
  return `onrecord_${new URL(`http://${hostOf(visitor)}`).port || "80"}`;
}

function hostOf({ headers, url }: Visitor): string {
  return headers.get("host") ?? url.host;
}

function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
