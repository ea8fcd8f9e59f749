import { afterEach, describe, expect, test } from "vitest";
import type { DocumentQuery, Listed, Store, Visit } from "../../src/store/index.ts";
import { pageOf } from "../support/build.ts";
import { ferryText, remade, reportOf } from "./report.ts";

export interface ContractOptions {
  /** Called after the stores of a test were closed. */
  readonly after?: () => void;
}

/** Every promise of `Store`; each implementation runs this. `open` gives a fresh, empty store. */
export function describeStore(name: string, open: () => Promise<Store>, options: ContractOptions = {}): void {
  const opened: { readonly store: Store; closed: boolean }[] = [];
  const fresh = async (): Promise<Store> => {
    const store = await open();
    const known = { store, closed: false };
    opened.push(known);
    const close = async () => {
      known.closed = true;
      await store.close();
    };
    return { ...store, close };
  };
  const withStore = async (work: (store: Store) => Promise<void>) => {
    const store = await fresh();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  afterEach(async () => {
    const unclosed = opened.filter(({ closed }) => !closed);
    await Promise.all(unclosed.map(({ store }) => store.close()));
    opened.length = 0;
    options.after?.();
    expect(unclosed, "a test left a store open").toHaveLength(0);
  });

  describe(`${name}: adding`, () => {
    test("gives back bytes, hints and record as they went in", () =>
      withStore(async (store) => {
        const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0x00, 0x42, 0xff, 0x0a]);
        const text = new TextDecoder().decode(bytes);
        const base = reportOf({ text });
        const page = pageOf(text, {
          bytes,
          sha256: await hash(bytes),
          url: "http://tarn.example/1",
          captured: "2016-07-06T00:00:00Z",
        });
        const record = { ...base.record, document: { ...base.record.document, revision: page.sha256 } };
        const hints = { as: "article", published: "2016-07-05" } as const;
        const { key, status } = await store.add(page, record, hints);
        expect(status).toBe("new");
        expect(await store.record(key)).toEqual(record);
        expect(await store.page(key)).toEqual({ page, hints });
      }));

    test("changes nothing when the same report comes again", () =>
      withStore(async (store) => {
        const { page, record } = reportOf();
        const first = await store.add(page, record);
        const [generation, counts] = [await store.generation(), await store.counts()];
        expect(await store.add(page, record)).toEqual({ key: first.key, status: "unchanged" });
        expect(await store.generation()).toBe(generation);
        expect(await store.counts()).toEqual(counts);
      }));

    test("calls other bytes at a known address revised, and lists both", () =>
      withStore(async (store) => {
        const before = reportOf();
        const after = reportOf({ text: ferryText.replace("40", "43") });
        await store.add(before.page, before.record);
        expect((await store.add(after.page, after.record)).status).toBe("revised");
        expect(await store.counts()).toMatchObject({ documents: 1, revisions: 2, figures: 2 });
        expect((await store.documents()).total).toBe(2);
      }));

    test("calls other bytes that say the same unchanged, keeps them, and lists the report once", () =>
      withStore(async (store) => {
        const before = reportOf();
        const { key } = await store.add(before.page, before.record);
        const again = reportOf({ text: ferryText.replace("with 40", "with  40") });
        const archived = await store.page(key);
        expect(await store.add(again.page, again.record)).toEqual({ key, status: "unchanged" });
        const sizes = before.page.bytes.length + again.page.bytes.length;
        expect(await store.counts()).toMatchObject({ documents: 1, revisions: 1, rawBytes: sizes });
        expect(await store.record(key)).toEqual(before.record);
        expect(await store.page(key)).toEqual(archived);
        const generation = await store.generation();
        expect(await store.add(again.page, again.record)).toEqual({ key, status: "unchanged" });
        expect(await store.generation()).toBe(generation);
        expect(await store.integrity()).toEqual([]);
      }));

    test("lists every capture of a record in order and gives its bytes back, also those that said the same", () =>
      withStore(async (store) => {
        const before = reportOf();
        const { key } = await store.add(before.page, before.record, { outlet: "x" });
        const again = reportOf({ text: ferryText.replace("with 40", "with  40") });
        const came = { ...again.page, name: "again", url: "https://tarn.example/2", captured: "2016-07-09T00:00:00Z" };
        await store.add(came, again.record, { published: "2016" });
        const anew = remade(before, "9.9.9");
        await store.add({ ...anew.page, name: "third" }, anew.record, { outlet: "y" });
        await store.add(came, again.record);
        const captures = await store.captures(key);
        expect(captures.map(({ name, sha256, size }) => [name, sha256, size])).toEqual([
          [before.page.name, before.page.sha256, before.page.bytes.length],
          ["again", came.sha256, came.bytes.length],
          ["third", before.page.sha256, before.page.bytes.length],
        ]);
        expect(captures[1]).toMatchObject({ url: came.url, captured: came.captured, encoding: came.encoding });
        expect(captures[1]).not.toHaveProperty("text");
        expect(await store.capture(key, came.sha256)).toEqual({ page: came, hints: { published: "2016" } });
        expect(await store.capture(key, before.page.sha256)).toEqual({
          page: { ...anew.page, name: "third" },
          hints: { outlet: "y" },
        });
        expect(await store.page(key)).toEqual(await store.capture(key, before.page.sha256));
        expect(await store.capture(key, "0".repeat(64))).toBeNull();
        expect(await store.integrity()).toEqual([]);
      }));

    test("gives a capture to its own record only", () =>
      withStore(async (store) => {
        const [one, two] = [reportOf({ id: "done" }), reportOf({ id: "dtwo", text: "Another text." })];
        const { key } = await store.add(one.page, one.record);
        await store.add(two.page, two.record);
        expect(await store.capture(key, two.page.sha256)).toBeNull();
        expect(await store.captures("dnone.0")).toEqual([]);
        expect(await store.capture("dnone.0", one.page.sha256)).toBeNull();
        const given = await store.capture(key, one.page.sha256);
        given!.page.bytes.fill(0);
        expect((await store.capture(key, one.page.sha256))?.page.text).toBe(one.page.text);
      }));

    test("calls another headline revised, and a return to an earlier state, too", () =>
      withStore(async (store) => {
        const first = reportOf();
        const second = reportOf({ title: "Vessel gone", text: `${ferryText} ` });
        const third = reportOf({ text: `${ferryText}  ` });
        await store.add(first.page, first.record);
        expect((await store.add(second.page, second.record)).status).toBe("revised");
        expect((await store.add(third.page, third.record)).status).toBe("revised");
        expect(await store.counts()).toMatchObject({ documents: 1, revisions: 3 });
      }));

    test("calls the same bytes at another address new, and keeps the bytes once", () =>
      withStore(async (store) => {
        const [one, two] = [reportOf({ id: "done" }), reportOf({ id: "dtwo" })];
        await store.add(one.page, one.record);
        expect((await store.add(two.page, two.record)).status).toBe("new");
        expect(await store.counts()).toMatchObject({ documents: 2, revisions: 2, rawBytes: one.page.bytes.length });
      }));

    test("replaces a record made anew, in its old place, and finds by the new words only", () =>
      withStore(async (store) => {
        const [one, two] = [reportOf(), reportOf({ id: "dother" })];
        const { key } = await store.add(one.page, one.record);
        await store.add(two.page, two.record);
        const anew = remade(reportOf({ title: "Vessel gone", stance: "expresses" }), "9.9.9");
        expect(await store.add(anew.page, anew.record, { outlet: "x" })).toEqual({ key, status: "updated" });
        expect(await store.record(key)).toEqual(anew.record);
        expect((await store.page(key))?.hints).toEqual({ outlet: "x" });
        expect(keysOf(await store.documents({ order: "added" }))[0]).toBe(key);
        expect(keysOf(await store.documents({ text: "gone vessel" }))).toEqual([key]);
        expect((await store.documents({ text: "ferry sinks" })).total).toBe(1);
        expect((await store.statements({ stance: "expresses" })).total).toBe(1);
        expect((await store.statements()).total).toBe(2);
        expect(await store.integrity()).toEqual([]);
      }));

    test("refuses bytes and a record that do not belong together, and keeps neither", () =>
      withStore(async (store) => {
        const [one, two] = [reportOf(), reportOf({ text: "Another text." })];
        await expect(store.add(one.page, two.record)).rejects.toMatchObject({ code: "RECORD_INVALID" });
        await expect(store.add({ ...one.page, sha256: "0".repeat(64) }, one.record)).rejects.toMatchObject({
          code: "RECORD_INVALID",
        });
        expect(await store.counts()).toEqual({ documents: 0, revisions: 0, statements: 0, figures: 0, rawBytes: 0 });
      }));

    test("keeps an empty page, and a text of every odd character", () =>
      withStore(async (store) => {
        for (const text of ["", "nul \u0000 lone \ud800 pair 😀 rtl \u202e “quoted \u0000 3 words”"]) {
          const page = pageOf(text);
          const base = reportOf({ text, id: `d${text.length}`, title: text, outlet: text });
          const record = { ...base.record, document: { ...base.record.document, revision: page.sha256 } };
          const { key } = await store.add(page, record);
          expect(await store.record(key)).toEqual(record);
          const row = (await store.documents({ keys: [key] })).rows[0];
          expect(row).toMatchObject({ title: text, outlet: text });
          const statement = (await store.statements({ keys: [key] })).rows[0]?.statement;
          expect(statement).toEqual(record.statements[0]);
        }
      }));

    test("cannot be changed through what was given in or out", () =>
      withStore(async (store) => {
        const { page, record } = reportOf();
        const { key } = await store.add(page, record);
        const whole = await store.page(key);
        page.bytes.fill(0);
        whole?.page.bytes.fill(1);
        ((await store.record(key)) as { version: string }).version = "edited";
        expect(new TextDecoder().decode((await store.page(key))?.page.bytes)).toBe(ferryText);
        expect(await store.record(key)).toEqual(record);
      }));

    test("answers null for a key it does not know", () =>
      withStore(async (store) => {
        expect(await store.record("dnone.0")).toBeNull();
        expect(await store.page("dnone.0")).toBeNull();
      }));

    test("grows its generation with each change", () =>
      withStore(async (store) => {
        const seen = [await store.generation()];
        for (const report of [reportOf(), reportOf({ id: "d2" }), remade(reportOf(), "9")]) {
          await store.add(report.page, report.record);
          seen.push(await store.generation());
        }
        expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
        expect(seen).toHaveLength(4);
      }));

    test("keeps the last visit of each address, and shows none of it in lists or generation", () =>
      withStore(async (store) => {
        const visit: Visit = {
          asked: "2026-03-10T12:00:00.000Z",
          etag: 'W/"ü\u0000"',
          lastModified: null,
          modified: null,
          failures: 0,
          retryAt: null,
          had: 1,
          misled: false,
          due: null,
        };
        const before = await store.generation();
        expect(await store.visit("https://gull.example/a")).toBeNull();
        await store.keepVisit("https://gull.example/a", visit);
        await store.keepVisit("https://gull.example/b", { ...visit, failures: 2 });
        await store.keepVisit("https://gull.example/a", { ...visit, had: 2 });
        expect(await store.visit("https://gull.example/a")).toEqual({ ...visit, had: 2 });
        expect(await store.visit("https://gull.example/b")).toEqual({ ...visit, failures: 2 });
        expect(await store.visit("https://gull.example/")).toBeNull();
        expect(await store.generation()).toBe(before);
        expect((await store.documents()).total).toBe(0);
        expect(await store.integrity()).toEqual([]);
      }));

    test("refuses work after it was closed, and may be closed twice", async () => {
      const store = await fresh();
      await store.close();
      await store.close();
      await expect(store.documents()).rejects.toThrow("was closed");
      await expect(store.counts()).rejects.toThrow("was closed");
      await expect(store.record("x")).rejects.toThrow("was closed");
      await expect(store.visit("x")).rejects.toThrow("was closed");
      await expect(store.captures("x")).rejects.toThrow("was closed");
      await expect(store.capture("x", "y")).rejects.toThrow("was closed");
    });
  });

  describe(`${name}: listing`, () => {
    const dates = ["2016-07-05", "2016-07", "2015", null, "2016-07-05T09:00", "2017-01-01"];
    const filled = (work: (store: Store) => Promise<void>) =>
      withStore(async (store) => {
        for (const [i, published] of dates.entries()) {
          const { page, record } = reportOf({
            id: `d${i}`,
            text: `${ferryText}\nNumber ${i} of the day.`,
            published,
            title: `Report ${"abcdef"[i]}`,
            outlet: i % 2 ? "Żurnal Óne" : "The Tarn Post",
            negated: i === 2,
            score: i / 10,
          });
          await store.add(page, record);
        }
        await work(store);
      });
    const titles = async (store: Store, query: DocumentQuery) =>
      (await store.documents(query)).rows.map((row) => row.title!.slice(-1)).join("");

    test("orders by date, undated last either way, or by addition", () =>
      filled(async (store) => {
        expect(await titles(store, {})).toBe("feabcd");
        expect(await titles(store, { order: "oldest" })).toBe("cbaefd");
        expect(await titles(store, { order: "added" })).toBe("abcdef");
      }));

    test.each([
      ["from and to, inclusive", { from: "2016-07-05", to: "2016-07-05" }, "eab"],
      ["a coarse date when it may be meant", { from: "2016-07-20", to: "2016-07-25" }, "b"],
      ["a whole year", { from: "2016", to: "2016" }, "eab"],
      ["no undated report when dates are asked for", { from: "1900", to: "2100" }, "feabc"],
      ["an outlet in any case and accent", { outlet: "zurnal one" }, "fbd"],
      ["no outlet of that name", { outlet: "zurnal" }, ""],
      ["words in any order and case, the last unfinished", { text: "A REPORT mar" }, "a"],
      ["words of the text", { text: "aboard 4 number" }, "e"],
      ["an unfinished word only at the end", { text: "mar report" }, ""],
      ["nothing for marks alone", { text: "“”" }, ""],
      ["everything for blanks", { text: "  " }, "feabcd"],
      ["nothing for an empty list of keys", { keys: [] }, ""],
    ])("finds %s", (_what, query, expected) =>
      filled(async (store) => expect(await titles(store, query)).toBe(expected)),
    );

    test.each([
      '"',
      "'",
      "a AND",
      "a OR b NOT",
      "NEAR(a b)",
      "*",
      "a*",
      "words:a",
      "^a",
      "(",
      "a\u0000b",
      "-a",
      "{a}:b",
      "\ud800",
    ])("takes %j as words, whatever it means to the engine", (text) =>
      filled(async (store) => {
        for (const list of [store.documents, store.statements, store.figures])
          expect((await list({ text })).rows.length).toBeLessThanOrEqual(12);
      }),
    );

    test("walks every row once, whatever the page size", () =>
      filled(async (store) => {
        for (const order of ["newest", "oldest", "added"] as const) {
          const whole = keysOf(await store.documents({ order }));
          for (const limit of [1, 2, 3, 6])
            expect(await walk((after) => store.documents({ order, limit, ...after }))).toEqual(whole);
        }
        const figures = (await store.figures()).rows;
        expect(figures.length).toBe(12);
        const walked: unknown[] = [];
        for (let after: string | null = ""; after !== null;) {
          const page: Listed<unknown> = await store.figures({ limit: 5, ...(after ? { after } : {}) });
          expect(page.total).toBe(12);
          walked.push(...page.rows);
          after = page.next;
        }
        expect(walked).toEqual(figures);
      }));

    test("lists statements newest report first, with report and speaker", () =>
      filled(async (store) => {
        const { rows, total, next } = await store.statements({ speaker: "loring ADA" });
        expect([total, next]).toEqual([6, null]);
        expect(rows[0]).toMatchObject({
          document: { title: "Report f", outlet: "Żurnal Óne", published: "2017-01-01" },
          statement: { content: [{ exact: "We lost two boats." }], speakerName: "Ada Loring" },
        });
        expect((await store.statements({ speaker: "ada lor" })).total).toBe(0);
        expect((await store.statements({ speaker: "!" })).total).toBe(0);
        expect((await store.statements({ negated: true })).total).toBe(1);
        expect((await store.statements({ negated: false, minScore: 0.3 })).total).toBe(3);
        expect((await store.statements({ mode: "indirect" })).total).toBe(0);
        expect((await store.statements({ stance: "asserts", mode: "direct" })).total).toBe(6);
        expect((await store.statements({ text: "boats ada" })).total).toBe(6);
        expect((await store.statements({ text: "ferry" })).total).toBe(0);
      }));

    test("lists figures with their sentence and who says so", () =>
      filled(async (store) => {
        const { rows } = await store.figures({ text: "aboard", from: "2017" });
        expect(rows).toMatchObject([
          {
            figure: { exact: "40", quantity: { kind: "exact", n: "40" } },
            context: ferryText.split("\n")[0],
            claimant: "Ada Loring",
            place: null,
          },
        ]);
        expect((await store.figures({ kind: "amount" })).total).toBe(0);
        expect((await store.figures({ kind: "count", outlet: "the tarn post" })).total).toBe(6);
      }));

    test.each([
      ["limit", { limit: 0 }],
      ["limit", { limit: 501 }],
      ["limit", { limit: 1.5 }],
      ["after", { after: "nonsense" }],
      ["after", { after: Buffer.from('["added",1]').toString("base64url") }],
      ["from", { from: "last week" }],
      ["to", { to: "2016-13" }],
      ["text", { text: Array.from({ length: 80 }, (_, i) => `word${i}`).join(" ") }],
    ])("refuses a bad %s", (option, query) =>
      withStore(async (store) => {
        const refused = { code: "OPTION_INVALID", values: { option } };
        await expect(store.documents(query)).rejects.toMatchObject(refused);
      }),
    );

    test("finds by sixty words at once", () =>
      withStore(async (store) => {
        const text = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
        const { page, record } = reportOf({ text });
        await store.add(page, record);
        expect((await store.documents({ text })).total).toBe(1);
        expect((await store.documents({ text: `absent ${text}` })).total).toBe(0);
      }));

    test("walks all records in order of addition, more than one fetch of them", () =>
      withStore(async (store) => {
        const ids = Array.from({ length: 120 }, (_, i) => `d${i}`);
        for (const id of ids) {
          const { page, record } = reportOf({ id, text: `Report ${id}.` });
          await store.add(page, record);
        }
        const walked: string[] = [];
        for await (const record of store.records()) walked.push(record.document.id);
        expect(walked).toEqual(ids);
        expect(keysOf(await store.documents({ limit: 120, order: "added" })).map((key) => key.split(".")[0])).toEqual(
          ids,
        );
        expect((await store.documents()).rows).toHaveLength(100);
      }));
  });
}

async function walk(list: (after: { after?: string }) => ReturnType<Store["documents"]>): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let after: { after?: string } = {}; ;) {
    const page = await list(after);
    keys.push(...keysOf(page));
    if (page.next === null) return keys;
    after = { after: page.next };
  }
}

function keysOf(listed: Listed<{ readonly key: string }>): readonly string[] {
  return listed.rows.map((row) => row.key);
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
}
