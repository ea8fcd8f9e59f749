import type { Answer, ApiError, Query, RouteName, routes } from "../../src/serve/api.ts";

/** Routes that answer JSON to a GET. */
export type Readable = Exclude<RouteName, "add" | "raw" | "openapi">;

// the types make a path that differs from the server's a compile error
const paths: { readonly [Name in Readable]: (typeof routes)[Name]["path"] } = {
  status: "/api/status",
  stories: "/api/stories",
  documents: "/api/documents",
  document: "/api/documents/:key",
  documentRow: "/api/documents/:key/row",
  verify: "/api/documents/:key/verify",
  evidence: "/api/documents/:key/evidence",
  statements: "/api/statements",
  figures: "/api/figures",
  series: "/api/series",
};

/** A failure in words a person can act on. */
export class ApiFailure extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** `addressOf("document", {limit: 5}, "d1.ab")` → "/api/documents/d1.ab?limit=5". Empty values are left out. */
export function addressOf<Name extends Readable>(name: Name, query: Partial<Query<Name>>, key = ""): string {
  const path = paths[name].replace(":key", encodeURIComponent(key));
  const search = searchOf(query);
  return search ? `${path}?${search}` : path;
}

/** Asks at an address made with {@link addressOf}; `name` says what comes back. */
export async function ask<Name extends Readable>(
  _name: Name,
  address: string,
  signal?: AbortSignal,
): Promise<Answer<Name>> {
  return (await send(address, { signal: signal ?? null })) as Answer<Name>;
}

export async function addReport(file: Blob, query: Query<"add">): Promise<Answer<"add">> {
  const init = { method: "POST", body: file, headers: { "content-type": "application/octet-stream" } };
  return (await send(`/api/documents?${searchOf(query)}`, init)) as Answer<"add">;
}

export function rawAddress(key: string): string {
  return `/api/documents/${encodeURIComponent(key)}/raw`;
}

function searchOf(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== ""))
      search.set(name, String(value));
  return search.toString();
}

async function send(address: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiFailure(
      "UNREACHABLE",
      "onrecord does not answer. Is onrecord still running in its terminal? Start it again with: onrecord open",
    );
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  const told = (body as ApiError | null)?.error;
  throw new ApiFailure(
    told?.code ?? `HTTP_${response.status}`,
    told?.message ?? `the server answered ${response.status} without saying why. Its terminal may say more.`,
  );
}
