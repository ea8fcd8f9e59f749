import { plural, showNumber } from "../show/number.ts";

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly what: string;
  readonly more: (() => void) | null;
  readonly loading: boolean;
}

export function LoadMore({ shown, total, what, more, loading }: Props) {
  if (!more) return shown > 12 ? <p className="list-end">All {plural(total, what)} shown.</p> : null;
  return (
    <p className="list-end">
      {showNumber(String(shown))} of {plural(total, what)} shown.{" "}
      <button type="button" className="plain" onClick={more} disabled={loading}>
        {loading ? "Loading…" : "Load more"}
      </button>
    </p>
  );
}
