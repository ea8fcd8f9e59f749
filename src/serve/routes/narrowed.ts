import type { RecordKey } from "../../document/index.ts";
import type { Serving } from "../serving.ts";

interface Narrowing {
  readonly story?: string;
  readonly document?: RecordKey;
}

/** A query as the store takes it: `story` and `document` become the keys they allow; both together, what is in both. */
export async function narrowed<Query extends Narrowing>(
  serving: Serving,
  { story, document, ...rest }: Query,
): Promise<Omit<Query, keyof Narrowing> & { readonly keys?: readonly RecordKey[] }> {
  if (story === undefined) return document === undefined ? rest : { ...rest, keys: [document] };
  const { linked } = await serving.view();
  const keys = linked.stories.find(({ id }) => id === story)?.records ?? [];
  return { ...rest, keys: document === undefined ? keys : keys.filter((key) => key === document) };
}
