import type { ReactNode } from "react";

/** One line of a reading; without a value there is no line, so that nothing unknown looks known. */
export function RowOf({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
