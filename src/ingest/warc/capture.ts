import type { Page } from "../../document/index.ts";
import { pageOf } from "../page.ts";
import type { SourceOptions } from "../source.ts";
import { findDigestFault } from "./check-digests.ts";
import type { Head } from "./head.ts";
import { isPageType, readAnswer } from "./http.ts";
import { payloadOf } from "./payload.ts";

/** Whether a record may hold a page, or repeat one, by its head and the first bytes of its block. */
export function mayHoldPage(head: Head, start: Buffer): boolean {
  switch (head.type) {
    case "response": {
      const answer = readAnswer(start);
      if (!answer) return isPageType(head.contentType);
      const type = answer.fields.get("content-type");
      return answer.status === 200 && (type ? isPageType(type) : opensAsMarkup(start.subarray(answer.bodyAt)));
    }
    case "resource":
    case "conversion":
      // wget keeps its own log as "metadata://gnu.org/…"
      return isPageType(head.contentType) && !head.uri?.startsWith("metadata:");
    case "revisit": {
      const type = readAnswer(start)?.fields.get("content-type");
      return !type || isPageType(type);
    }
    default:
      return false;
  }
}

/** A page, and what its record says of itself that does not hold. */
export interface Captured {
  readonly page: Page;
  readonly doubt: string | null;
}

/**
 * The page of a record; null when it was received empty. `seen` is the capture it is yielded for: itself, or the revisit that
 * repeats it. Throws what `pageOf` throws, and a plain Error that says why the payload cannot be had.
 */
export async function pageOfRecord(
  { head, block }: { readonly head: Head; readonly block: Buffer },
  seen: Head,
  name: string,
  { as = "auto" }: SourceOptions,
  maxBytes: number,
): Promise<Captured | null> {
  const answer = head.type === "response" ? readAnswer(block) : null;
  const payload = answer ? await payloadOf(block, answer, { maxBytes, truncated: head.truncated }) : block;
  if (payload.length === 0) return null;
  const doubt = findDigestFault({ head, block, answer, payload }, seen);
  const url = urlOf(seen.uri);
  const page = await pageOf(ownBytes(payload), url ?? seen.uri ?? name, {
    as,
    contentType: answer ? (answer.fields.get("content-type") ?? "text/html") : head.contentType,
    url,
    captured: seen.date,
  });
  return { page, doubt };
}

/** Only web addresses are addresses of pages: not "urn:…", "file:…". Spaces, which some crawlers leave in, are encoded. */
function urlOf(uri: string | null): string | null {
  if (!uri || !/^https?:/i.test(uri) || !URL.canParse(uri)) return null;
  return /\s/.test(uri) ? new URL(uri).href : uri;
}

/** A page that is kept must not keep the whole block, or a stretch of the archive, with it. */
function ownBytes(payload: Buffer): Uint8Array {
  return payload.buffer.byteLength > payload.length * 2 ? new Uint8Array(payload) : payload;
}

function opensAsMarkup(body: Buffer): boolean {
  // matches: " <html"   must not match: "%PDF"
  return /^\s*</.test(body.toString("latin1", 0, 256));
}
