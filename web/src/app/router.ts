import { useSyncExternalStore } from "react";

const moved = "onrecord:moved";

export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Where the reader is; follows links, Back and Forward. */
export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const [path, search] = address.split("?");
  return { path: path ?? "/", query: new URLSearchParams(search) };
}

export function navigate(to: string, how: "push" | "replace" = "push"): void {
  if (how === "push") history.pushState(null, "", to);
  else history.replaceState(null, "", to);
  window.dispatchEvent(new Event(moved));
}

/** Changes some of the query and keeps the rest; an empty value takes a name away. */
export function setQuery(changes: Readonly<Record<string, string | null>>, how: "push" | "replace" = "replace"): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  navigate(addressWith(location.pathname, query), how);
}

export function addressWith(path: string, query: URLSearchParams): string {
  const search = query.toString();
  return search ? `${path}?${search}` : path;
}

/** `readerAddress("d1.ab", "s3")` → "/documents/d1.ab?at=s3". */
export function readerAddress(key: string, at?: string | null): string {
  const path = `/documents/${encodeURIComponent(key)}`;
  return at ? `${path}?at=${encodeURIComponent(at)}` : path;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  window.addEventListener(moved, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener(moved, listener);
  };
}
