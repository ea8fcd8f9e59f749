import { ChoiceField, ClearFilters, DayField, WordField } from "../parts/fields.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { modes, stances } from "../show/words.ts";
import { ScoreField } from "./score-field.tsx";

export function StatementFilters({ outlets }: { readonly outlets: readonly string[] }) {
  return (
    <search className="filters">
      <SearchBox label="Search statements" />
      <WordField label="Speaker" name="speaker" />
      <ChoiceField label="Stance" name="stance" options={stances} />
      <ChoiceField label="Mode" name="mode" options={modes} />
      <ChoiceField label="Outlet" name="outlet" options={outlets} />
      <DayField label="From" name="from" />
      <DayField label="To" name="to" />
      <ScoreField />
      <ClearFilters names={["text", "speaker", "stance", "mode", "outlet", "from", "to", "minScore", "story"]} />
    </search>
  );
}
