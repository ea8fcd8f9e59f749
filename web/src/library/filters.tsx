import { ChoiceField, DayField } from "../parts/fields.tsx";
import { FilterBar } from "../parts/filter-bar.tsx";

export function LibraryFilters({ outlets }: { readonly outlets: readonly string[] }) {
  return (
    <FilterBar search="Search documents" names={["text", "outlet", "from", "to", "story"]}>
      <ChoiceField label="Outlet" name="outlet" options={outlets} />
      <DayField label="From" name="from" />
      <DayField label="To" name="to" />
      <ChoiceField
        label="Order"
        name="order"
        any="newest first"
        options={[
          ["oldest", "oldest first"],
          ["added", "as added"],
        ]}
      />
    </FilterBar>
  );
}
