/** Holds the place of rows that are on their way. Shown only after a moment, so that fast answers do not flicker. */
export function Loading({ what, rows = 6 }: { readonly what: string; readonly rows?: number }) {
  return (
    <div className="loading">
      <output className="unseen">Loading {what}…</output>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="loading-row" aria-hidden="true" />
      ))}
    </div>
  );
}
