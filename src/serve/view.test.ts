import { afterEach, expect, test } from "vitest";
import { reportOf } from "../../test/contract/report.ts";
import { memoryStore, type Store } from "../store/index.ts";
import { viewOf } from "./view.ts";

const stores: Store[] = [];
afterEach(() => Promise.all(stores.splice(0).map((store) => store.close())));

async function storeWith(reports: number): Promise<{ readonly store: Store; readonly add: () => Promise<unknown> }> {
  const store = memoryStore();
  stores.push(store);
  let made = 0;
  const add = () => {
    const { page, record } = reportOf({ id: `d${made}`, text: `Dispatch ${made++} from Tarn Point.` });
    return store.add(page, record);
  };
  for (let i = 0; i < reports; i++) await add();
  return { store, add };
}

test("is made once for a state of the archive, also when many ask at once", async () => {
  const { store, add } = await storeWith(3);
  const view = viewOf(store);
  const [one, two] = await Promise.all([view(), view()]);
  expect(two).toBe(one);
  expect(one.facts.size).toBe(3);
  await add();
  expect((await view()).facts.size).toBe(4);
});

test("stands a while when it was slow to make, and is made again later", async () => {
  const { store, add } = await storeWith(3);
  const slow: Store = {
    ...store,
    records: async function* () {
      await new Promise((done) => setTimeout(done, 100));
      yield* store.records();
    },
  };
  const view = viewOf(slow, { slowMs: 50 });
  expect((await view()).facts.size).toBe(3);
  await add();
  expect((await view()).facts.size).toBe(3);
  await expect.poll(async () => (await view()).facts.size, { timeout: 10_000 }).toBe(4);
});

test("is tried again after it failed", async () => {
  const { store } = await storeWith(2);
  let broken = true;
  const flaky: Store = {
    ...store,
    records: () => {
      if (broken) throw new Error("the disk went away");
      return store.records();
    },
  };
  const view = viewOf(flaky);
  await expect(view()).rejects.toThrow("the disk went away");
  broken = false;
  expect((await view()).facts.size).toBe(2);
});
