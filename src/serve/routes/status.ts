import { version } from "../../document/index.ts";
import { openApiOf } from "../openapi.ts";
import type { Handler } from "../serving.ts";

export const status: Handler<"status"> = async ({ store, example }) => ({
  version,
  archive: store.place,
  example,
  counts: await store.counts(),
});

export const openapi: Handler<"openapi"> = async () => openApiOf();
