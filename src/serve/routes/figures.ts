import type { Handler } from "../serving.ts";
import { narrowed } from "./narrowed.ts";

export const figures: Handler<"figures"> = async (serving, { query }) =>
  serving.store.figures(await narrowed(serving, query));
