import { setQuery, usePlace } from "../app/router.ts";
import { useTyped } from "../app/use-typed.ts";

interface Choice {
  readonly label: string;
  /** The name in the address. */
  readonly name: string;
  readonly options: readonly (string | readonly [value: string, words: string])[];
  readonly any?: string;
}

/** A filter with a few answers, kept in the address. */
export function ChoiceField({ label, name, options, any = "any" }: Choice) {
  const value = usePlace().query.get(name) ?? "";
  return (
    <label className="field">
      <span className="field-name">{label}</span>
      <select value={value} onChange={(event) => setQuery({ [name]: event.target.value })}>
        <option value="">{any}</option>
        {options.map((option) => {
          const [of, words] = typeof option === "string" ? [option, option] : option;
          return (
            <option key={of} value={of}>
              {words}
            </option>
          );
        })}
      </select>
    </label>
  );
}

export function DayField({ label, name }: { readonly label: string; readonly name: string }) {
  const value = usePlace().query.get(name) ?? "";
  return (
    <label className="field">
      <span className="field-name">{label}</span>
      <input type="date" value={value} onChange={(event) => setQuery({ [name]: event.target.value })} />
    </label>
  );
}

export function WordField({ label, name }: { readonly label: string; readonly name: string }) {
  const [typed, type] = useTyped(name, 180);
  return (
    <label className="field">
      <span className="field-name">{label}</span>
      <input
        type="text"
        value={typed}
        placeholder="any"
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}

export function ClearFilters({ names }: { readonly names: readonly string[] }) {
  const { query } = usePlace();
  const set = names.filter((name) => query.get(name));
  if (set.length === 0) return null;
  return (
    <button
      type="button"
      className="plain clear"
      onClick={() => setQuery(Object.fromEntries(names.map((name) => [name, null])))}
    >
      Clear {set.length > 1 ? `${set.length} filters` : "filter"}
    </button>
  );
}
