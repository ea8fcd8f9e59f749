import { useEffect, useRef, useState } from "react";
import { setQuery, usePlace } from "./router.ts";

/**
 * What is being typed into a filter, written to the address after a short pause, so that a search can be linked and its
 * rows are not asked for at every key.
 */
export function useTyped(
  name: string,
  pauseMs: number,
  inAddressAs: (typed: string) => string | null = (typed) => typed.trim(),
): readonly [typed: string, type: (words: string) => void] {
  const inAddress = usePlace().query.get(name) ?? "";
  const [held, setHeld] = useState({ typed: inAddress, of: inAddress });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (typed: string) => {
    setHeld({ typed, of: inAddress });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const value = inAddressAs(typed);
      // the field keeps what was typed, spaces included
      setHeld({ typed, of: value ?? "" });
      setQuery({ [name]: value });
    }, pauseMs);
  };
  // the address changed by itself (Back, "Clear"): the field follows
  return [held.of === inAddress ? held.typed : inAddress, type];
}
