import { useEffect, useRef, useState } from "react";
import { ExampleBanner } from "./app/example-banner.tsx";
import { Foot } from "./app/foot.tsx";
import { Help } from "./app/help.tsx";
import { Masthead } from "./app/masthead.tsx";
import { usePlace } from "./app/router.ts";
import { focusSearch, moveRow, useKeys } from "./app/shortcuts.ts";
import { Figures } from "./figures/figures.tsx";
import { DropZone } from "./library/drop-zone.tsx";
import { Library } from "./library/library.tsx";
import { Nowhere } from "./parts/nowhere.tsx";
import { Reader } from "./reader/reader.tsx";
import { Statements } from "./statements/statements.tsx";

export function App() {
  const { path } = usePlace();
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const last = useRef(path);

  useKeys({
    "/": focusSearch,
    "?": () => setHelp(true),
    j: () => moveRow(1),
    k: () => moveRow(-1),
  });
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    // a new page: start at its top, for eyes and for screen readers
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead showHelp={() => setHelp(true)} />
      <ExampleBanner />
      <main id="main" ref={main} tabIndex={-1}>
        <Room path={path} />
      </main>
      <Foot />
      <DropZone />
      <Help open={help} close={() => setHelp(false)} />
    </>
  );
}

function Room({ path }: { readonly path: string }) {
  if (path === "/") return <Library />;
  if (path === "/statements") return <Statements />;
  if (path === "/figures") return <Figures />;
  // matches: "/documents/d1.ab"   must not match: "/documents/d1.ab/raw"
  const reader = /^\/documents\/([^/]+)$/.exec(path);
  if (reader) return <Reader key={reader[1]} documentKey={decodeURIComponent(reader[1]!)} />;
  return <Nowhere />;
}
