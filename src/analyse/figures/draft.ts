import type { Figure, Span } from "../../document/index.ts";

/** A number as a rule reads it from its words, before anything around it is looked at. */
export interface Amount extends Span {
  /** Decimal string; for a vague amount the least it can be, or null. */
  readonly n: string | null;
  /** "thousands", "several": no number is said. */
  readonly vague: boolean;
  /** Written with "million", "bn", "dozen": the scale a range's first half may share. */
  readonly scale: number | null;
  readonly form: "digits" | "words" | "vague" | "fraction" | "ratio" | "multiple";
  /** ISO 4217 of a sign or code that stands before the number and is part of the span. */
  readonly currency: string | null;
}

/** A figure in the making. Steps copy it with more filled in. */
export interface Draft extends Span {
  readonly amount: Amount;
  /** The second end of a range. */
  readonly high: string | null;
  readonly op: "<" | "<=" | ">" | ">=" | null;
  readonly approximate: boolean;
  readonly kind: Figure["kind"];
  readonly unit: string | null;
  readonly change: "up" | "down" | null;
  readonly counted: Span | null;
  /** `counted` stands with an earlier figure: "36 in the north" after "21 injured people". */
  readonly borrowed: boolean;
  /** The word for what happened to those counted: "killed". */
  readonly event: Span | null;
  /** Relations by the index of the other draft. */
  readonly relates: readonly { readonly to: number; readonly as: Figure["relates"][number]["as"] }[];
}

/** One way of writing a number. `read` gives null, or a shorter span, when the words are not all of a number. */
export interface AmountRule {
  readonly name: string;
  /** A sentence without this is passed over; saves the longer search. */
  readonly when?: RegExp;
  /** Global; matched against one sentence. */
  readonly pattern: RegExp;
  readonly read: (
    match: RegExpExecArray,
    sentence: string,
  ) => (Omit<Amount, "start" | "end"> & { readonly length?: number }) | null;
}

export function draftOf(amount: Amount): Draft {
  const share = amount.form === "fraction" || amount.form === "ratio";
  return {
    start: amount.start,
    end: amount.end,
    amount,
    high: null,
    op: null,
    approximate: false,
    kind: share ? "share" : amount.form === "multiple" ? "rate" : "count",
    // UCUM "1": a pure number, how many times as much
    unit: share ? "%" : amount.form === "multiple" ? "1" : null,
    change: null,
    counted: null,
    borrowed: false,
    event: null,
    relates: [],
  };
}
