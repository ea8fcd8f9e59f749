import { createHash } from "node:crypto";
import { OnrecordError, type OnRecord, type Page } from "../document/index.ts";

/** Bytes and record must belong together, or the evidence would point at nothing. */
export function checkPair(page: Page, record: OnRecord): void {
  const found = sha256Of(page.bytes);
  const why = `the bytes hash to ${found}`;
  if (page.sha256 !== found) throw new OnrecordError("RECORD_INVALID", { at: "page/sha256", why });
  if (record.document.revision !== found) throw new OnrecordError("RECORD_INVALID", { at: "document/revision", why });
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
