import type { Figure, Quantity } from "../document/index.ts";

/** "about 2,500", "over 800", "4,000 to 8,000", "thousands (vague, at least 2,000)", with unit and change. */
export function showReading(figure: Pick<Figure, "quantity" | "approximate" | "unit" | "change">): string {
  const change = figure.change ? `${figure.change} ` : "";
  const about = figure.approximate ? "about " : "";
  const unit = figure.unit === "%" ? "%" : figure.unit ? ` ${figure.unit}` : "";
  return `${change}${about}${showQuantity(figure.quantity)}${unit}`;
}

const bounds = { "<": "under", "<=": "at most", ">": "over", ">=": "at least" } as const;

export function showQuantity(quantity: Quantity): string {
  if (quantity.kind === "exact") return grouped(quantity.n);
  if (quantity.kind === "range") return `${grouped(quantity.low)} to ${grouped(quantity.high)}`;
  if (quantity.kind === "bound") return `${bounds[quantity.op]} ${grouped(quantity.n)}`;
  return `${quantity.text} (vague${quantity.atLeast ? `, at least ${grouped(quantity.atLeast)}` : ""})`;
}

/** The least and most it can be, as decimal strings; null where it is open or not known. A bound says which end is closed. */
export function limitsOf(quantity: Quantity): { readonly low: string | null; readonly high: string | null } {
  if (quantity.kind === "exact") return { low: quantity.n, high: quantity.n };
  if (quantity.kind === "range") return { low: quantity.low, high: quantity.high };
  if (quantity.kind === "vague") return { low: quantity.atLeast, high: null };
  return quantity.op.startsWith(">") ? { low: quantity.n, high: null } : { low: null, high: quantity.n };
}

/** "1234567.5" → "1,234,567.5" */
function grouped(decimal: string): string {
  const [whole = "", part] = decimal.split(".");
  // matches: the place before each group of three digits   must not match: the start of the number
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part ? `${groups}.${part}` : groups;
}
