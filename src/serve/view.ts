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

export interface ViewOptions {
  /** Linking that takes longer than this is not done again at once; default 1,000. */
  readonly slowMs?: number;
}

interface Made {
  readonly generation: number;
  readonly view: Promise<View>;
  /** When it was done and how long it took; null while it is being made. */
  timing: { readonly doneAt: number; readonly tookMs: number } | null;
}

/**
 * Links the whole archive once, and again whenever it has changed, by this program or another. While a large archive is
 * being added to, that would be all this program does: then the last view stands for four times as long as it took, and
 * reports newer than it have no story yet.
 */
export function viewOf(store: Store, { slowMs = 1_000 }: ViewOptions = {}): () => Promise<View> {
  let made: Made | null = null;
  return async () => {
    const generation = await store.generation();
    if (made && (made.generation === generation || isRecent(made, slowMs))) return made.view;
    const startedAt = performance.now();
    const making: Made = {
      generation,
      timing: null,
      view: makeView(store).then((view) => {
        const doneAt = performance.now();
        making.timing = { doneAt, tookMs: doneAt - startedAt };
        return view;
      }),
    };
    made = making;
    // a failure is told to whoever waits for it, and tried again by the next
    making.view.catch(() => {
      if (made === making) made = null;
    });
    return making.view;
  };
}

function isRecent({ timing }: Made, slowMs: number): boolean {
  return timing !== null && timing.tookMs > slowMs && performance.now() - timing.doneAt < 4 * timing.tookMs;
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
