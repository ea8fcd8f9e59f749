import { ChoiceField, ClearFilters, DayField } from "../parts/fields.tsx";
import { SearchBox } from "../parts/search-box.tsx";

export function LibraryFilters({ outlets }: { readonly outlets: readonly string[] }) {
  return (
    <search className="filters">
      <SearchBox label="Search documents" />
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
      <ClearFilters names={["text", "outlet", "from", "to", "story"]} />
    </search>
  );
}
