import { ChoiceField, DayField, WordField } from "../parts/fields.tsx";
import { FilterBar } from "../parts/filter-bar.tsx";
import { modes, stances } from "../show/words.ts";
import { ScoreField } from "./score-field.tsx";

const names = ["text", "speaker", "stance", "mode", "outlet", "from", "to", "minScore", "story"] as const;

export function StatementFilters({ outlets }: { readonly outlets: readonly string[] }) {
  return (
    <FilterBar search="Search statements" names={names}>
      <WordField label="Speaker" name="speaker" />
      <ChoiceField label="Stance" name="stance" options={stances} />
      <ChoiceField label="Mode" name="mode" options={modes} />
      <ChoiceField label="Outlet" name="outlet" options={outlets} />
      <DayField label="From" name="from" />
      <DayField label="To" name="to" />
      <ScoreField />
    </FilterBar>
  );
}
