import { useTyped } from "../app/use-typed.ts";

export function SearchBox({ label }: { readonly label: string }) {
  const [typed, type] = useTyped("text", 180);
  return (
    <label className="field field-search">
      <span className="field-name">{label}</span>
      <input
        type="search"
        value={typed}
        onChange={(event) => type(event.target.value)}
        placeholder="Words that must occur"
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  );
}
