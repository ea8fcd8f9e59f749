import { createHash } from "node:crypto";
import { OnrecordError } from "../../document/index.ts";
import { verifyStored } from "../../store/index.ts";
import { getFound, type Handler } from "../serving.ts";

/** One span, checked now: bytes hashed, text made anew, words compared. */
export const evidence: Handler<"evidence"> = async ({ store, cleaned }, { key, query }) => {
  const { start, end, exact } = query;
  if (start >= end) throw new OnrecordError("OPTION_INVALID", { option: "end", value: end, why: "it is after start" });
  const record = getFound(await store.record(key), key);
  const archived = getFound(await store.page(key), key);
  const sha256 = sha256Of(archived.page.bytes);
  const { text, sourceMap } = cleaned(archived, sha256);
  const now = text.slice(start, end);
  return {
    start,
    end,
    exact,
    now,
    verified: now === exact && sha256 === record.document.revision,
    sha256,
    source: sourceMap?.toSource({ start, end }) ?? null,
  };
};

export const verify: Handler<"verify"> = async ({ store }, { key }) => {
  const record = getFound(await store.record(key), key);
  const verified = await verifyStored(store, record);
  const archived = verified.bytes === "missing" ? null : await store.page(key);
  return { ...verified, sha256: archived ? sha256Of(archived.page.bytes) : "" };
};

/** Never rendered: a page from the web must not run with our origin. */
export const raw: Handler<"raw"> = async ({ store }, { key }) => {
  const { page } = getFound(await store.page(key), key);
  // matches what is not safe in a file name; must not match: "dferry.33267427e2b3"
  const name = `${key.replace(/[^\w.-]/g, "_")}.${page.mediaType === "text/html" ? "html" : "txt"}`;
  return new Response(new Uint8Array(page.bytes), {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
};

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
