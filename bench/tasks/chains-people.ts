import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { chains } from "../../src/analyse/chains/stage.ts";
import { names } from "../../src/analyse/names/stage.ts";
import { quotes } from "../../src/analyse/quotes/stage.ts";
import { sentences } from "../../src/analyse/sentences/stage.ts";
import { tags } from "../../src/analyse/tags/stage.ts";
import { tokens } from "../../src/analyse/tokens/stage.ts";
import { clean } from "../../src/clean/index.ts";
import { emptyPipeline, evidence, overlaps, type Mention, type Name, type Span } from "../../src/document/index.ts";
import type { DataFolder } from "../data.ts";
import { pageFrom } from "../read.ts";
import type { ShareMeasure, Task } from "../task.ts";

/** One place of a report that means somebody; bench/gold/chains.md says how it was read. */
interface Item {
  readonly kind: "name" | "surname" | "titled" | "acronym" | "nominal" | "he/she" | "who" | "they/it";
  readonly as?: "person" | "body" | "place";
  readonly at: Place;
  /** The word that counts, where `at` is more than one. */
  readonly head?: Place;
  /** A place where the report names who is meant; null when it never does. */
  readonly is: Place | null;
  readonly sha256: string;
}
type Place = readonly [start: number, end: number];

interface Gold {
  readonly files: readonly {
    /** Under the data root. */
    readonly file: string;
    readonly half: "look" | "keep";
    readonly sha256: string;
    readonly items: readonly Item[];
  }[];
}

/** Names, titles, roles and pronouns to the right person, on gold of our own. */
export const chainsPeople: Task = {
  name: "chains/people",
  // the gold reaches into two corpora; paths are told from beside this one
  data: "polnear",
  about: "who a name, title, role or pronoun means, stand-off gold of our own; a first attempt .85, he and she .83",
  score: (data) => {
    const gold = JSON.parse(readFileSync(new URL("../gold/chains.json", import.meta.url), "utf8")) as Gold;
    const answers = gold.files.flatMap(({ file, half, sha256, items }) => {
      const text = textOf(data, `../${file}`, sha256);
      const wrong = items.find(({ at, sha256 }) => hashOf(text.slice(...at)).slice(0, 16) !== sha256);
      if (wrong) throw new Error(`${file} ${wrong.at.join("-")} is not the words its gold was made on`);
      const found = judge(items, mentionsIn(text, []));
      const withNames = judge(items, mentionsIn(text, items));
      return items.map((item, i) => ({ ...item, file, half, text, right: found[i]!, linked: withNames[i]! }));
    });
    type Answer = (typeof answers)[number];
    const measure = (key: string, keep: (one: Answer) => boolean, right: (one: Answer) => boolean): ShareMeasure => {
      const kept = answers.filter(keep);
      return { key, right: kept.filter(right).length, of: kept.length };
    };
    const groups: readonly (readonly [key: string, keep: (one: Answer) => boolean])[] = [
      ["all", () => true],
      ["names and titles", ({ kind }) => namings.has(kind)],
      ["he and she", ({ kind }) => kind === "he/she"],
      ["who, they, it", ({ kind }) => kind === "who" || kind === "they/it"],
      ["role nominals", ({ kind }) => kind === "nominal"],
      ["who the report names", ({ is }) => is !== null],
    ];
    return {
      documents: gold.files.length,
      measures: [
        ...groups.map(([key, keep]) => measure(key, keep, ({ right }) => right)),
        ...(["look", "keep"] as const).flatMap((half) =>
          groups.slice(0, 3).map(([key, keep]) =>
            measure(
              `${half} half: ${key}`,
              (one) => one.half === half && keep(one),
              ({ right }) => right,
            ),
          ),
        ),
        ...groups.slice(0, 3).map(([key, keep]) => measure(`gold names: ${key}`, keep, ({ linked }) => linked)),
      ],
      items: answers.map(
        ({ kind, file, half, at, text, right }) =>
          `${right ? "hit" : "missed"} ${half} ${file.split("/").at(-1)} ${at.join("-")} ${kind}: ${text.slice(...at)}`,
      ),
    };
  },
};

const namings = new Set(["name", "surname", "titled", "acronym"]);

/**
 * An item that is named is right when the mention at its head is one entity with the name it stands for, and nobody else that the gold
 * names in this report has come into that entity. One that is not is right when no named entity is claimed.
 */
function judge(items: readonly Item[], mentions: readonly Mention[]): readonly boolean[] {
  const named = new Set(mentions.filter(({ form }) => form === "name").map(({ entity }) => entity));
  const entityOf = (place: Place, last: boolean): string | null => {
    const head = last ? { start: place[1] - 1, end: place[1] } : spanOf(place);
    const holding = mentions.filter(
      (mention) => mention.start <= head.start && mention.end >= head.end && (!last || mention.form === "name"),
    );
    return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.entity ?? null;
  };
  const meant = new Map<string, Set<string>>();
  for (const { is } of items) {
    const entity = is && entityOf(is, true);
    if (is && entity) meant.set(entity, (meant.get(entity) ?? new Set()).add(is.join("-")));
  }
  return items.map(({ at, head, is }) => {
    const entity = entityOf(head ?? at, false);
    if (!is) return entity === null || !named.has(entity);
    return entity !== null && entity === entityOf(is, true) && meant.get(entity)!.size === 1;
  });
}

function mentionsIn(text: string, items: readonly Item[]): readonly Mention[] {
  const document = clean(pageFrom(new TextEncoder().encode(text), "text/plain"), { as: "article" });
  const before = emptyPipeline.add(tokens).add(sentences).add(tags).add(quotes).add(names).run(document).layers;
  const gold = items.flatMap((item) => goldNames(text, item));
  const kept = gold.length ? before.names.filter((name) => !gold.some((other) => overlaps(name, other))) : before.names;
  const all = [...kept, ...unique(gold)].sort((a, b) => a.start - b.start);
  return chains.run(document, { ...before, names: all }).mentions;
}

/** The names an item shows where they stand: who is meant, and in "Governor Jane Doe" the part that "Jane Doe" ends with too. */
function goldNames(text: string, { kind, as, at, head, is }: Item): readonly Name[] {
  if (!is || !as) return [];
  const nameAt = (span: Span): Name => ({ ...evidence(text, span), kind: as === "body" ? "org" : as, score: 1 });
  const naming = nameAt(spanOf(is));
  if (!namings.has(kind)) return [naming];
  if (kind === "acronym" || kind === "surname") return [naming, nameAt(spanOf(head ?? at))];
  const words = text.slice(...at);
  let shared = 0;
  for (const match of words.matchAll(/\S+/g)) {
    const rest = words.slice(match.index);
    if (naming.exact.endsWith(rest)) {
      shared = rest.length;
      break;
    }
  }
  return [naming, nameAt(shared ? { start: at[1] - shared, end: at[1] } : spanOf(head ?? at))];
}

function unique(spans: readonly Name[]): readonly Name[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, i) => !sorted.slice(0, i).some((other) => overlaps(span, other)));
}

function textOf(data: DataFolder, path: string, sha256: string): string {
  const bytes = data.bytes(path);
  if (hashOf(bytes) !== sha256) throw new Error(`${path} is not the file its gold was made on`);
  return new TextDecoder().decode(bytes);
}

function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function spanOf([start, end]: Place): Span {
  return { start, end };
}
