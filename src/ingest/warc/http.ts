import { fieldsOf, headEnd } from "./head.ts";

/** An HTTP answer as a crawler kept it. */
export interface Answer {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  /** Where in the block the body begins. */
  readonly bodyAt: number;
}

/** Null when the block does not begin with an HTTP answer; `block` may be only the start of one. */
export function readAnswer(block: Buffer): Answer | null {
  // matches: "HTTP/1.1 200 OK", "HTTP/2 200"   must not match: "GET / HTTP/1.1"
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/i.exec(block.toString("latin1", 0, 64))?.[1];
  if (!status) return null;
  const end = headEnd(block);
  const bodyAt = end < 0 ? block.length : end;
  return { status: Number(status), fields: fieldsOf(block.toString("latin1", 0, bodyAt)), bodyAt };
}

/** Whether pages come as this: HTML, XHTML or plain text. */
export function isPageType(contentType: string | null | undefined): boolean {
  // matches: "Text/HTML; charset=utf-8"   must not match: "text/css", "application/json"
  return /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\s*(?:;|$)/i.test(contentType ?? "");
}
