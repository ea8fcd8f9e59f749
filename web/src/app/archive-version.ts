import { useSyncExternalStore } from "react";

/** Counts the changes this tab made to the archive, so that what was asked before is asked again. */
let version = 0;
const listeners = new Set<() => void>();

export function archiveChanged(): void {
  version++;
  for (const listener of listeners) listener();
}

export function useArchiveVersion(): number {
  return useSyncExternalStore(subscribe, () => version);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
