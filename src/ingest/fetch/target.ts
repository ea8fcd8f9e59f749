import { isIP } from "node:net";
import { failed, refused } from "./failure.ts";

/** A place that may be asked, as far as its address can be judged without asking a name server. */
export interface Target {
  /** Without fragment, and without the dot that may end a name. */
  readonly url: URL;
  /** "news.example" or "2001:470::1", without brackets. */
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  /** What an error calls it: says also what redirected there. */
  readonly shown: string;
}

const longest = 2048;

/** Address as given, or as a redirect gives it → target. Throws FETCH_REFUSED, or FETCH_FAILED when it is no address. */
export function readTarget(text: string, from?: Target): Target {
  const url = URL.canParse(text, from?.url.href) ? new URL(text, from?.url) : null;
  if (!url) throw failed(from?.shown ?? "this address", "it is no web address", "Check the spelling");
  const secret = url.username !== "" || url.password !== "";
  url.username = "";
  url.password = "";
  url.hash = "";
  const short = url.href.length > longest ? `${url.href.slice(0, 80)}…` : url.href;
  const first = from?.shown.split(" → ")[0];
  const shown = first === undefined ? short : `${first} → ${short}`;

  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw refused(shown, `only http and https are fetched, not ${url.protocol}`, "Name a file by its path");
  if (secret)
    throw refused(
      shown,
      "the address holds a user name or a password",
      "Leave it out; what needs a login is not fetched",
    );
  if (url.href.length > longest) throw refused(shown, `the address is longer than ${longest} characters`);
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.replace(/\.+$/, "");
  const secure = url.protocol === "https:";
  const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
  const portFault = findPortFault(port);
  if (portFault) throw refused(shown, portFault);
  const host = url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname;
  const nameFault = isIP(host) ? null : findNameFault(host);
  if (nameFault) throw refused(shown, nameFault);
  return { url, host, port, secure, shown };
}

/** "https://news.example:8443" */
export function originOf({ url }: Target): string {
  return url.origin;
}

/** Above 1023, but other protocols: the list browsers keep (https://fetch.spec.whatwg.org/#port-blocking). */
const otherProtocols: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** Web servers stand on 80, 443 or a port above 1023; the others below are mail, files, remote control. */
export function findPortFault(port: number): string | null {
  if (port === 80 || port === 443) return null;
  return port <= 1023 || otherProtocols.has(port) ? `port ${port} is no web server's` : null;
}

/** Endings that never lead to the public internet. */
const closedEndings: ReadonlySet<string> = new Set([
  "localhost",
  "local",
  "localdomain",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "arpa",
  "onion",
]);

/** Why a name is not one of the public internet; null when it may be: its addresses are judged when they are known. */
export function findNameFault(host: string): string | null {
  const labels = host.split(".");
  const ending = labels.at(-1)!;
  if (closedEndings.has(ending)) return `${host} is a name inside a machine or a local network`;
  if (labels.length === 1) return `${host} is a name without a domain, which only a local network knows`;
  return null;
}
