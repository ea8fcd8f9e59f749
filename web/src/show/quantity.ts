import type { Figure, Quantity } from "../record.ts";
import { showNumber } from "./number.ts";
import { showUnit } from "./unit.ts";

const bounds = { ">=": "at least", ">": "more than", "<=": "at most", "<": "fewer than" } as const;

/** The reading in words: `{bound, >=, 2000}` → "at least 2,000". A vague amount stays the word that was written. */
export function showQuantity(quantity: Quantity, approximate = false): string {
  const about = approximate ? "about " : "";
  if (quantity.kind === "exact") return about + showNumber(quantity.n);
  if (quantity.kind === "range") return `${about}${showNumber(quantity.low)} to ${showNumber(quantity.high)}`;
  if (quantity.kind === "bound") return `${bounds[quantity.op]} ${about}${showNumber(quantity.n)}`;
  if (quantity.atLeast === null) return `“${quantity.text}”: no number given`;
  return `“${quantity.text}”: at least ${showNumber(quantity.atLeast)}`;
}

/** With its unit and direction: "about 3.2 USD", "up 4%", "6 miles". */
export function showReading(figure: Pick<Figure, "quantity" | "approximate" | "unit" | "change">): string {
  const change = figure.change ? `${figure.change} ` : "";
  const unit = figure.unit === "%" ? "%" : figure.unit ? ` ${showUnit(figure.unit)}` : "";
  return `${change}${showQuantity(figure.quantity, figure.approximate)}${unit}`;
}
