import { ChoiceField, DayField } from "../parts/fields.tsx";
import { FilterBar } from "../parts/filter-bar.tsx";
import { kinds } from "../show/words.ts";

export function FigureFilters({ outlets }: { readonly outlets: readonly string[] }) {
  return (
    <FilterBar search="Search figures" names={["text", "kind", "outlet", "from", "to", "story"]}>
      <ChoiceField label="Kind" name="kind" options={kinds} />
      <ChoiceField label="Outlet" name="outlet" options={outlets} />
      <DayField label="From" name="from" />
      <DayField label="To" name="to" />
    </FilterBar>
  );
}
