import { groupsOf } from "../groups.ts";
import type { Story, StoryEntity } from "../linked.ts";
import { compareText, type Reading } from "../reading.ts";
import { bareName, initialsOf, namedEntities } from "./name.ts";

interface Member {
  readonly record: string;
  readonly entity: string;
  readonly kind: StoryEntity["kind"];
  readonly name: string;
  readonly aliases: readonly string[];
  /** Name and aliases, as compared. */
  readonly bare: readonly string[];
}

/** Joins, within each story, what several reports name: same name or alias, a surname or acronym only one of them can mean. */
export function findEntities(
  readings: ReadonlyMap<string, Reading>,
  stories: readonly Story[],
): readonly StoryEntity[] {
  return stories.flatMap((story) => {
    const members = story.records.flatMap((key) => membersOf(readings.get(key)!));
    const groups = groupsOf(members.length);
    const byName = new Map<string, number>();
    members.forEach(({ kind, bare }, i) => {
      for (const name of bare) {
        const key = `${kind} ${name}`;
        const first = byName.get(key);
        if (first === undefined) byName.set(key, i);
        else groups.join(first, i);
      }
    });
    for (const [i, j] of findShortForms(members, groups.of)) groups.join(i, j);
    return groups
      .all()
      .map((places) => places.map((i) => members[i]!))
      .filter((same) => new Set(same.map((member) => member.record)).size > 1)
      .map((same) => entityOf(story.id, same));
  });
}

function membersOf({ key, record }: Reading): readonly Member[] {
  return namedEntities(record).map(({ id, kind, name, aliases }) => ({
    record: key,
    entity: id,
    kind,
    name,
    aliases,
    bare: [...new Set([name, ...aliases].map(bareName))].filter((bare) => usable(bare, kind)),
  }));
}

/** A person's one-word name may be anybody's; it is left to the short forms. */
function usable(bare: string, kind: string): boolean {
  return bare !== "" && (kind !== "person" || bare.includes(" "));
}

/** Pairs of a short form and the one thing it can stand for: "Marrow" and Ilse Marrow, "MSIB" and the board. */
function findShortForms(members: readonly Member[], groupOf: (i: number) => number): readonly [number, number][] {
  const longs = new Map<string, Map<number, number>>();
  const offer = (short: string, i: number) => {
    const groups = longs.get(short) ?? new Map<number, number>();
    longs.set(short, groups.set(groupOf(i), i));
  };
  members.forEach(({ kind, bare }, i) => {
    for (const name of bare) {
      if (!name.includes(" ")) continue;
      if (kind === "person") offer(`person ${name.slice(name.lastIndexOf(" ") + 1)}`, i);
      const initials = kind === "person" ? null : initialsOf(name);
      if (initials && initials.length > 2) offer(`${kind} ${initials}`, i);
    }
  });
  const pairs: [number, number][] = [];
  members.forEach(({ kind, name }, i) => {
    const bare = bareName(name);
    if (bare.includes(" ")) return;
    const candidates = longs.get(`${kind} ${bare}`);
    if (candidates?.size === 1) pairs.push([[...candidates.values()][0]!, i]);
  });
  return pairs;
}

function entityOf(story: string, members: readonly Member[]): StoryEntity {
  const spellings = [...new Set(members.flatMap((member) => [member.name, ...member.aliases]))].sort(compareText);
  const name = members.map((member) => member.name).reduce((longest, name) => longerOf(longest, name));
  const first = members[0]!;
  return {
    id: `en${first.record}.${first.entity}`,
    story,
    kind: first.kind,
    name,
    aliases: spellings.filter((spelling) => spelling !== name),
    members: members.map(({ record, entity }) => ({ record, entity })),
  };
}

/** The fuller of two names without their titles; of two alike, the one written with fewer. */
function longerOf(a: string, b: string): string {
  const byBare = bareName(b).length - bareName(a).length;
  if (byBare !== 0) return byBare > 0 ? b : a;
  return a.length - b.length || compareText(a, b) <= 0 ? (a.length <= b.length ? a : b) : b;
}
