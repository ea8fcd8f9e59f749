import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Labelled } from "../../bench/score.ts";
import { bitOf, listsOf } from "../../src/analyse/names/lists.ts";
import { openGenres } from "../tags/corpora.ts";
import type { NamedDocument } from "./corpora.ts";

const kinds: Readonly<Record<string, string>> = {
  person: "person",
  organization: "org",
  place: "place",
  event: "event",
  object: "product",
  abstract: "other",
};

interface Word {
  readonly form: string;
  readonly upos: string;
  readonly spaceAfter: boolean;
}

interface Entity {
  readonly type: string;
  readonly first: number;
  end: number;
}

/** Names of GUM's training part: the proper nouns of its mentions. A sentence with a proper noun that none explains is marked "unsure". */
export function readGum(dataRoot: string): readonly NamedDocument[] {
  const file = readFileSync(join(dataRoot, "gum/conllu/gum-train.conllu"), "utf8");
  return file
    .split(/(?=^# newdoc)/m)
    .filter((document) => openGenres.has(/GUM_([a-z]+)_/.exec(document)?.[1] ?? ""))
    .map((document) => readDocument(document));
}

function readDocument(part: string): NamedDocument {
  let text = "";
  const spans: Labelled[] = [];
  for (const chunk of part.split("\n\n")) {
    const { words, entities } = readSentence(chunk);
    if (!words.length) continue;
    const starts = words.map(({ form, spaceAfter }) => {
      const start = text.length;
      text += form + (spaceAfter ? " " : "");
      return start;
    });
    const endOf = (i: number) => starts[i]! + words[i]!.form.length;
    const covered = new Uint8Array(words.length);
    const add = (first: number, end: number, label: string) => {
      if (covered.subarray(first, end).some(Boolean)) return;
      covered.fill(1, first, end);
      spans.push({ start: starts[first]!, end: endOf(end - 1), label });
    };
    // outer mentions first: "[[Norland] University]"; of those that begin at one word the shortest is what others hold
    const outer = [...entities].sort((a, b) => b.end - b.first - (a.end - a.first));
    const inner = new Map(outer.map((entity) => [entity.first, entity]));
    for (const entity of outer) {
      const core = coreOf(words, entity, covered, inner);
      if (core) add(core.first, core.end, core.label);
    }
    words.forEach(({ form }, i) => {
      if (!covered[i] && listsOf(form.toLowerCase()) & bitOf.people && form[0] !== form[0]!.toLowerCase())
        add(i, i + 1, "group");
    });
    const excused = bitOf.calendar | bitOf.address | bitOf.office;
    const unsure = words.some(
      ({ upos, form }, i) => upos === "PROPN" && !covered[i] && !(listsOf(form.toLowerCase()) & excused),
    );
    if (unsure)
      spans.push({
        start: starts[0]!,
        end: endOf(words.length - 1),
        label: "unsure",
      });
    text = `${text.trimEnd()}\n`;
  }
  return { name: /newdoc id = (\S+)/.exec(part)?.[1] ?? "", text, spans };
}

/** The proper name inside a mention: "the former Norland President Jane Doe, 42" → Jane Doe. */
function coreOf(
  words: readonly Word[],
  { type, first, end }: Entity,
  covered: Uint8Array,
  inner: ReadonlyMap<number, Entity>,
): {
  readonly first: number;
  readonly end: number;
  readonly label: string;
} | null {
  const kind = kinds[type];
  if (!kind) return null;
  let from = first;
  const title = bitOf.address | bitOf.office;
  while (from < end) {
    const nested = inner.get(from);
    const owner = nested !== undefined && (nested.type !== type || from > first) && nested.end < end;
    if (owner && (kind === "person" || words[nested.end]!.upos === "PART")) {
      from = nested.end;
      continue;
    }
    const bits = listsOf(words[from]!.form.toLowerCase());
    const named = !covered[from] && isNameLike(words, from);
    if (named && !(kind === "person" && from + 1 < end && bits & (title | bitOf.people))) break;
    // past a noun that is no name, what follows is not the head: "the city of Halvard"
    const { upos, form } = words[from]!;
    if ((upos === "NOUN" && kind !== "person") || upos === "PRON" || upos === "VERB" || form === "of") return null;
    from++;
  }
  let to = from;
  let last = from;
  while (to < end && !covered[to]) {
    const { form } = words[to]!;
    if (isNameLike(words, to)) last = to + 1;
    else if (!joins.has(form) || (kind === "person" && form !== "-" && form !== "de") || to - last > 1) break;
    to++;
  }
  if (last === from || !words.slice(from, last).some(({ upos }) => upos === "PROPN")) return null;
  const after = words[last];
  // "Halvard residents": the head is another
  if (last < end && after && (after.upos === "PART" || after.form === "-")) return null;
  for (let i = last; i < end; i++) {
    const { upos } = words[i]!;
    if (upos === "NOUN") return null;
    if (upos !== "ADJ" && upos !== "NUM") break;
  }
  const lone = last - from === 1 ? listsOf(words[from]!.form.toLowerCase()) : 0;
  if (lone & bitOf.calendar) return null;
  return {
    first: from,
    end: last,
    label: lone & bitOf.people ? "group" : kind,
  };
}

/** A proper noun, or a word with a capital beside one: "Civic Passion", "Apollo 11". */
function isNameLike(words: readonly Word[], i: number): boolean {
  const { upos, form } = words[i]!;
  if (upos === "PROPN") return true;
  if (upos === "NUM") return i > 0 && words[i - 1]!.upos === "PROPN" && words[i - 1]!.form.length > 1;
  const capital = form[0] !== form[0]!.toLowerCase();
  return capital && i > 0 && (upos === "ADJ" || upos === "NOUN" || upos === "VERB");
}

const joins = new Set(["of", "the", "and", "&", "-", "for", "de", "in"]);

function readSentence(chunk: string): {
  readonly words: readonly Word[];
  readonly entities: readonly Entity[];
} {
  let glued = 0;
  const words: Word[] = [];
  const entities: Entity[] = [];
  const open: {
    readonly id: string;
    readonly type: string;
    readonly first: number;
  }[] = [];
  for (const line of chunk.split("\n")) {
    const [id, form, , upos, , , , , , misc] = line.split("\t");
    if (!misc || line.startsWith("#") || id!.includes(".")) continue;
    if (id!.includes("-")) {
      // "3-4": the parts of a contraction stand together
      const [from, to] = id!.split("-").map(Number);
      glued = to! - from!;
      continue;
    }
    const at = words.length;
    words.push({
      form: form!,
      upos: upos!,
      spaceAfter: glued <= 0 && !misc.includes("SpaceAfter=No"),
    });
    glued--;
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    // matches: "(3-person-new-cf1-1-sgl", "3)", "(4-place-giv:act-cf2-1-sgl)"   must not match: "-"
    for (const [mark, opened, type, closed, single] of marks.matchAll(
      /\((\d+)-([a-z]+)[^()]*|(\d+)(?:\[\d+\/\d+\])?(\))|\)/g,
    )) {
      if (opened) open.push({ id: opened, type: type!, first: at });
      else {
        const place = closed && single ? open.findLastIndex((one) => one.id === closed) : open.length - 1;
        const [begun] = place >= 0 ? open.splice(place, 1) : [];
        if (begun) entities.push({ type: begun.type, first: begun.first, end: at + 1 });
        else if (mark === "?") break;
      }
    }
  }
  return { words, entities };
}
