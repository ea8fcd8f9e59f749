import { useSyncExternalStore } from "react";
import { addReport } from "../api.ts";
import { archiveChanged } from "../app/archive-version.ts";
import type { Answer } from "../../../src/serve/api.ts";

export type AddedFile = { readonly id: number; readonly name: string } & Outcome;

type Outcome =
  | { readonly state: "adding" }
  | { readonly state: "added"; readonly reports: readonly AddedReport[]; readonly lost: readonly string[] }
  | { readonly state: "failed"; readonly why: string };

/** One file may hold several. */
export type AddedReport = Pick<Answer<"add">, "key" | "status">;

/** What was just added stays while the reader moves about the app. */
let added: readonly AddedFile[] = [];
const listeners = new Set<() => void>();

export function useAdded(): readonly AddedFile[] {
  return useSyncExternalStore(subscribe, () => added);
}

export function dismissAdded(): void {
  show([]);
}

/** Adds one after the other; one that fails does not stop the rest. */
export async function addFiles(files: readonly File[]): Promise<void> {
  const first = added.length;
  show([...added, ...files.map((file, i) => ({ id: first + i, name: file.name, state: "adding" }) as const)]);
  for (const [i, file] of files.entries()) {
    const outcome = await addReport(file, { name: file.name }).then(
      ({ key, status, more, failed }): Outcome => ({
        state: "added",
        reports: [{ key, status }, ...more],
        lost: failed.map(({ message }) => message),
      }),
      (failure: unknown): Outcome => ({ state: "failed", why: (failure as Error).message }),
    );
    const id = first + i;
    show(added.map((other) => (other.id === id ? { id, name: file.name, ...outcome } : other)));
  }
  archiveChanged();
}

function show(files: readonly AddedFile[]): void {
  added = files;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
