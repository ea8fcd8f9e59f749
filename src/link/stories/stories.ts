import { groupsOf } from "../groups.ts";
import type { Origin, Story } from "../linked.ts";
import type { Reading } from "../reading.ts";
import { termsOf, type Term } from "./terms.ts";
import { titleOf } from "./title.ts";
import { joinClose } from "./join.ts";
import { profilesOf } from "./weigh.ts";

/** Groups reports that share what marks them off. Every record is in exactly one story; time plays no part. */
export function findStories(readings: readonly Reading[], origins: readonly Origin[]): readonly Story[] {
  const groups = groupsOf(readings.length);
  const placeOf = new Map(readings.map((reading, i) => [reading.key, i]));
  const originOf = new Map<number, string>();
  for (const origin of origins) {
    const members = origin.records.map((key) => placeOf.get(key)!);
    for (const member of members) {
      groups.join(members[0]!, member);
      originOf.set(member, origin.id);
    }
  }
  const terms = readings.map(termsOf);
  const profiles = profilesOf(terms);
  joinClose(groups, profiles);
  return groups.all().map((members) => {
    const days = members.map((i) => readings[i]!.day).filter((day) => day !== null);
    return {
      id: `st${readings[members[0]!]!.key}`,
      title:
        titleOf(
          members.map((i): readonly Term[] => terms[i]!),
          profiles,
          members,
        ) ?? headlineOf(readings[members[0]!]!),
      records: members.map((i) => readings[i]!.key),
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      origins: new Set(members.map((i) => originOf.get(i))).size,
    };
  });
}

function headlineOf({ record, key }: Reading): string {
  return record.document.title?.value ?? record.document.url ?? key;
}
