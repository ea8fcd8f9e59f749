import type { RouteName } from "../api.ts";
import type { Handler } from "../serving.ts";
import { add, document, documentRow, documents } from "./documents.ts";
import { evidence, raw, verify } from "./evidence.ts";
import { figures } from "./figures.ts";
import { openapi, status } from "./status.ts";
import { statements } from "./statements.ts";
import { series, stories } from "./stories.ts";

/** Who answers each route; one that nobody answers is a compile error. */
export const handlers: { readonly [Name in RouteName]: Handler<Name> } = {
  status,
  stories,
  documents,
  document,
  documentRow,
  verify,
  evidence,
  raw,
  statements,
  figures,
  series,
  add,
  openapi,
};
