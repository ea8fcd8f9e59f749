import { useState, type ReactNode } from "react";
import { usePlace } from "../app/router.ts";
import { ClearFilters } from "./fields.tsx";
import { SearchBox } from "./search-box.tsx";

interface Props {
  readonly search: string;
  /** Every name in the address that narrows this list; the first is the search box. */
  readonly names: readonly string[];
  readonly children: ReactNode;
}

/** A search box and the filters beside it; on a phone the filters wait behind a button. */
export function FilterBar({ search, names, children }: Props) {
  const { query } = usePlace();
  const [open, setOpen] = useState(false);
  const set = names.slice(1).filter((name) => query.get(name)).length;
  return (
    <search className={`filters${open ? " filters-open" : ""}`}>
      <SearchBox label={search} />
      <button type="button" className="button filters-switch" aria-expanded={open} onClick={() => setOpen(!open)}>
        Filters{set > 0 ? ` (${set})` : ""}
      </button>
      <div className="filters-more">{children}</div>
      <ClearFilters names={names} />
    </search>
  );
}
