import type { Figure } from "../src/document/index.ts";
import { plainNumber } from "./newsquant.ts";
import { compareBags, type Counts } from "./score.ts";

export interface Spec {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Results: readonly {
    readonly TypeName: string;
    readonly Resolution?: { readonly value?: string | null; readonly isoCurrency?: string };
  }[];
}

/** Which figures a model of theirs speaks of; each of their files holds one model's results only. */
export const scopes = {
  number: () => true,
  numberrange: ({ quantity }: Figure) => quantity.kind === "bound" || quantity.kind === "range",
  percentage: ({ unit }: Figure) => unit === "%",
  currency: ({ kind, unit }: Figure) =>
    kind === "amount" || (unit !== null && /^(?:[A-Z]{3}|\{cent\}|\{penny\})\b/.test(unit)),
  temperature: ({ unit }: Figure) => unit !== null && /^(?:Cel|\[degF\]|deg|K)$/.test(unit),
  age: ({ exact, unit }: Figure) => unit !== null && timeUnit.test(unit) && /\bold\b|\bage\b|^\d+$/.test(exact),
  dimension: ({ kind, unit }: Figure) =>
    (kind === "measure" || kind === "rate") &&
    unit !== null &&
    !timeUnit.test(unit) &&
    !/^\{point\}|^\/|^1$|^%|^[A-Z]{3}/.test(unit),
} as const;
export type Scope = keyof typeof scopes;

const timeUnit = /^(?:s|min|h|d|wk|mo|a|10\.a|100\.a)$/;

/** Right where every value is found and nothing else of that kind. A fraction is per cent here, a decimal there. */
export function compareSpec({ Results }: Spec, figures: readonly Figure[], scope: Scope): Counts {
  const gold = Results.flatMap(({ Resolution }) => (Resolution?.value ? [valueOfTheirs(Resolution.value)] : []));
  const wanted = new Set(gold);
  const found = figures.filter(scopes[scope]).map((figure) => {
    const own = valueOfOurs(figure, scope === "numberrange");
    const decimal = figure.unit === "%" && scope === "number" ? plainNumber(own, 0.01) : own;
    return wanted.has(decimal) ? decimal : own;
  });
  // their number model leaves to another model what has a unit
  const spoken = scope === "number" && gold.length === 0 ? [] : found;
  return compareBags(gold, spoken);
}

/** "[194,)" → ">=194" */
function valueOfTheirs(value: string): string {
  const range = /^(?<open>[[(])(?<low>[\d.]*),(?<high>[\d.]*)(?<close>[\])])$/.exec(value)?.groups;
  if (!range) return plainNumber(value.replace("%", ""));
  if (range["low"] && range["high"]) return `${range["low"]}..${range["high"]}`;
  return range["low"]
    ? `${range["open"] === "[" ? ">=" : ">"}${range["low"]}`
    : `${range["close"] === "]" ? "<=" : "<"}${range["high"]}`;
}

function valueOfOurs({ quantity }: Figure, withBound: boolean): string {
  if (quantity.kind === "range") return `${quantity.low}..${quantity.high}`;
  if (quantity.kind === "bound" && withBound) return `${quantity.op}${quantity.n}`;
  return quantity.kind === "vague" ? quantity.text : plainNumber(quantity.n);
}
