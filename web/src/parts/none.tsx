import type { ReactNode } from "react";
import { usePlace } from "../app/router.ts";
import { Link } from "./link.tsx";

/** Why a list is empty, and what to try: take a filter away, or add a report. */
export function None({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  const filtered = [...usePlace().query.keys()].some((name) => name !== "order");
  return (
    <p className="none">
      {filtered ? (
        <>
          No {what} fits. {children}
        </>
      ) : (
        <>
          No {what} is on record yet. <Link to="/">Add reports in the library.</Link>
        </>
      )}
    </p>
  );
}
