import type { Figure } from "../src/document/index.ts";

/** ">=2000" "40..50" "~3700" "vague:24" "84": how the gold writes a quantity. */
export function showQuantity({ quantity, approximate }: Pick<Figure, "quantity" | "approximate">): string {
  const about = approximate ? "~" : "";
  if (quantity.kind === "range") return `${about}${quantity.low}..${quantity.high}`;
  if (quantity.kind === "bound") return `${quantity.op}${quantity.n}`;
  if (quantity.kind === "vague") return `vague:${quantity.atLeast ?? quantity.text}`;
  return `${about}${quantity.n}`;
}
