import { useEffect, useState } from "react";

interface Props {
  readonly what: () => string;
  readonly children: string;
}

export function CopyButton({ what, children }: Props) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => {
    if (state === "idle") return undefined;
    const timer = setTimeout(() => setState("idle"), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () => {
    // absent where the page is not on loopback or https
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) setState("refused");
    else
      clipboard.writeText(what()).then(
        () => setState("copied"),
        () => setState("refused"),
      );
  };
  return (
    <button type="button" className="plain" onClick={copy}>
      {state === "copied" ? "Copied" : state === "refused" ? "The browser refused" : children}
    </button>
  );
}
