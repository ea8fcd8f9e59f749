import { showDay } from "../show/date.ts";

interface Named {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** "The Harbour Post · 3 Jul 2026": the report a row comes from. */
export function SourceLine({ document: { title, outlet, published } }: { readonly document: Named }) {
  return (
    <span className="source-line" title={title ?? undefined}>
      {outlet ?? "no outlet named"}
      {" · "}
      {published ? <time dateTime={published}>{showDay(published)}</time> : <span className="undated">undated</span>}
    </span>
  );
}
