import type { OnRecord, When } from "../record.ts";
import { showDate } from "../show/date.ts";

interface ShownWhen {
  readonly day: string;
  readonly basis: string;
  /** The datum whose words it rests on; null when it rests on none. */
  readonly at: string | null;
}

/** A day and what it rests on: "18 Oct 2016", "inferred from “on Tuesday”". Null when unknown. */
export function showWhen(record: OnRecord, when: When): ShownWhen | null {
  if (!when) return null;
  const day = showDate(when.value);
  if (when.from === "published") return { day, basis: "taken from the publication date", at: null };
  const time = record.times.find(({ id }) => id === when.from);
  if (!time) return { day, basis: `from ${when.from}`, at: when.from };
  const inferred = time.anchor !== "none" || time.implied.length > 0;
  return { day, basis: `${inferred ? "inferred from" : "as written:"} “${time.exact}”`, at: time.id };
}

export function nameOfEntity(record: OnRecord, id: string | null): string | null {
  return record.entities.find((entity) => entity.id === id)?.name ?? null;
}

export function wordsOfMention(record: OnRecord, id: string | null): string | null {
  return record.mentions.find((mention) => mention.id === id)?.exact ?? null;
}
