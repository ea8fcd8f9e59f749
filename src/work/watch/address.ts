/** The name under which an address is remembered: no fragment, no login. Null when it is none of the web. */
export function addressOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  return url.href;
}
