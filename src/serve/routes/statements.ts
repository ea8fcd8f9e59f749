import type { Handler } from "../serving.ts";
import { narrowed } from "./narrowed.ts";

export const statements: Handler<"statements"> = async (serving, { query }) =>
  serving.store.statements(await narrowed(serving, query));
