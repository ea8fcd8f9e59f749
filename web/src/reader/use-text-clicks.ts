import { useEffect, type RefObject } from "react";

/**
 * A click on marked words chooses their datum: the innermost first, and on a further click at the same place the next
 * one out. The rail offers the same to the keyboard. Selecting words with the mouse chooses nothing.
 */
export function useTextClicks(
  root: RefObject<HTMLElement | null>,
  chosen: string | null,
  choose: (id: string) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const onClick = (event: MouseEvent) => {
      if (getSelection()?.isCollapsed === false || !(event.target instanceof Element)) return;
      const data = event.target.closest<HTMLElement>("[data-data]")?.dataset["data"];
      if (!data) return;
      const ids = data.split(" ");
      const at = chosen === null ? -1 : ids.indexOf(chosen);
      choose(ids[(at + 1) % ids.length]!);
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [root, chosen, choose]);
}
