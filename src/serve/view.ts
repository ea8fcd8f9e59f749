import type { OnRecord, RecordKey } from "../document/index.ts";
import { recordKey } from "../document/index.ts";
import { link, type Linked, type Origin } from "../link/index.ts";
import type { Store } from "../store/index.ts";

/** What linking found, turned round so that a row can be filled in. */
export interface View {
  readonly linked: Linked;
  readonly storyOf: ReadonlyMap<RecordKey, string>;
  readonly originOf: ReadonlyMap<RecordKey, Origin>;
  readonly revisionsOf: ReadonlyMap<RecordKey, readonly RecordKey[]>;
  readonly facts: ReadonlyMap<RecordKey, Facts>;
}

/** What a story's row adds up. */
export interface Facts {
  readonly document: string;
  readonly outlet: string | null;
  readonly statements: number;
  readonly figures: number;
}

/** Links the whole archive once and again whenever it has changed, by this program or another. */
export function viewOf(store: Store): () => Promise<View> {
  let made: { readonly generation: number; readonly view: Promise<View> } | null = null;
  return async () => {
    const generation = await store.generation();
    if (made?.generation !== generation) {
      const view = makeView(store);
      made = { generation, view };
      // a failure is told to whoever waits for it, and tried again by the next
      view.catch(() => {
        if (made?.view === view) made = null;
      });
    }
    return made.view;
  };
}

async function makeView(store: Store): Promise<View> {
  const records: OnRecord[] = [];
  for await (const record of store.records()) records.push(record);
  const linked = link(records);
  return {
    linked,
    storyOf: byRecord(linked.stories, (story) => story.id),
    originOf: byRecord(linked.origins, (origin) => origin),
    revisionsOf: byRecord(linked.revisions, (chain) => chain.records),
    facts: new Map(records.map((record) => [recordKey(record), factsOf(record)])),
  };
}

function byRecord<Group extends { readonly records: readonly RecordKey[] }, Value>(
  groups: readonly Group[],
  valueOf: (group: Group) => Value,
): ReadonlyMap<RecordKey, Value> {
  return new Map(groups.flatMap((group) => group.records.map((key) => [key, valueOf(group)] as const)));
}

function factsOf({ document, statements, figures }: OnRecord): Facts {
  return {
    document: document.id,
    outlet: document.outlet?.value ?? null,
    statements: statements.length,
    figures: figures.length,
  };
}
