import type { Answer } from "../../src/serve/api.ts";

/** The record's nouns, as the API serves them. */
export type OnRecord = Answer<"document">;
export type ReadDocument = OnRecord["document"];
export type Block = ReadDocument["blocks"][number];
export type Statement = OnRecord["statements"][number];
export type Figure = OnRecord["figures"][number];
export type Time = OnRecord["times"][number];
export type Quantity = Figure["quantity"];
export type Stance = Statement["stance"];
export type When = Statement["saidOn"];
export type Evidence = Statement["content"][number];

/** Half-open, UTF-16 code units, into `document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
