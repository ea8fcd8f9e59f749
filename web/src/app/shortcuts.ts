import { useEffect } from "react";

/** What each key does, in the order the help shows it. */
export const shortcuts = [
  ["/", "Search or filter this page"],
  ["j", "Next row"],
  ["k", "Previous row"],
  ["Enter", "Open the row; in a report, light its words"],
  ["Esc", "Close the evidence card or a dialog, leave a field"],
  ["[", "Previous report of the story"],
  ["]", "Next report of the story"],
  ["o", "Show what was left out of a report"],
  ["?", "These shortcuts"],
] as const;

export type Keys = Readonly<Record<string, () => void>>;

/** Listens for single keys while nobody is typing. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) {
        if (event.key !== "Escape") return;
        // Esc leaves the field with what was typed, so that the next key is a shortcut again
        event.preventDefault();
        (event.target as HTMLElement).blur();
        return;
      }
      // a dialog closes itself with Esc and keeps the other keys
      if (document.querySelector("dialog[open]")) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}

/** Moves the focus among the rows of the page: every element marked `data-row`. */
export function moveRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
  const row = rows.at(next < 0 && at >= 0 ? 0 : Math.min(next, rows.length - 1));
  row?.focus();
  row?.scrollIntoView({ block: "nearest" });
}

export function focusSearch(): void {
  document.querySelector<HTMLInputElement>("input[type=search]")?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox" && target.type !== "range";
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
