import type { Span, Time } from "../../document/index.ts";
import { dayOf, showDay, type Day } from "./calendar.ts";
import type { Period } from "./period.ts";
import type { Tense } from "./tense.ts";
import type { Trigger } from "./triggers.ts";

/** What a rule makes of the words it matched. */
export interface Reading {
  readonly type: Time["type"];
  readonly value: Time["value"];
  readonly timex: string | null;
  readonly grain: Time["grain"];
  readonly anchor: Time["anchor"];
  readonly implied: readonly string[];
  /** What "the next day" after it counts from; null for durations and vague words. */
  readonly period: Period | null;
}

/** What a text has told of before the words at hand. */
export interface Told {
  /** The last date read in the same paragraph; of a history, the last it goes on from. */
  readonly last: Period | null;
  /** The last date read anywhere before: "the next day" and "that night" count from it. */
  readonly told: Period | null;
  /** Whether `last` stands in this sentence or the one before it. */
  readonly fresh: boolean;
  /** The last quarter of a year that was reported on, however far back: "the quarter" is that one. */
  readonly quarter: Period | null;
  /** The same, until a longer stretch is reported on: "a year earlier" is a year before it. */
  readonly compared: Period | null;
}

/** What a rule may look at besides its own words. */
export interface Context extends Told {
  readonly text: string;
  readonly sentence: Span;
  /** The report's date; `day` is null when only the year or month is known. */
  readonly published: Published | null;
  /** Whether the text as a whole tells of times long before its publication. */
  readonly narrative: boolean;
  /** Whether the words open their sentence. */
  readonly opens: boolean;
  /** Whether the words around the match speak of what was or what will be. */
  readonly tense: () => Tense;
}

export interface Published {
  readonly day: Day | null;
  readonly year: number;
  readonly month: number | null;
}

/** One rule: words it matches, and what they say. `read` returns null when the words turn out to be something else. */
export interface TimeRule {
  readonly name: string;
  /** Sorts of words, one of which a sentence must hold for the rule to be tried. */
  readonly triggers: readonly Trigger[];
  /** Global; matched against one sentence at a time. */
  readonly pattern: RegExp;
  /** Cheap look at a match before rules compete for the words. */
  readonly fits?: (match: RegExpExecArray, sentence: string) => boolean;
  readonly read: (match: RegExpExecArray, context: Context) => Reading | null;
}

export interface How {
  readonly anchor?: Time["anchor"];
  readonly implied?: readonly string[];
}

export function dated(period: Period, how: How = {}): Reading {
  return {
    type: "date",
    value: daysFrom(period.start, period.end),
    timex: period.timex,
    grain: period.grain,
    anchor: how.anchor ?? "none",
    implied: how.implied ?? [],
    period,
  };
}

/** The value of a stretch of days; null before Christ, since ISO 8601 has no such years that readers of dates agree on. */
export function daysFrom(start: Day, end: Day): Time["value"] {
  return start < firstDay ? null : { start: showDay(start), end: showDay(end) };
}

/** 1 January of the year 1. */
const firstDay = dayOf(1, 1, 1);

/** A time expression whose place in the calendar cannot be known: "XXXX-07", "PAST_REF". */
export function unplaced(timex: string | null, grain: Time["grain"], type: Time["type"] = "date"): Reading {
  return { type, value: null, timex, grain, anchor: "none", implied: [], period: null };
}

/** A moment or part of one day: suffix "T15:30" or "TMO". */
export function timed(day: Day, suffix: string, grain: Time["grain"], how: How = {}): Reading {
  const iso = /^T\d/.test(suffix) ? `${showDay(day)}${suffix}` : showDay(day);
  return {
    type: "time",
    value: day < firstDay ? null : { start: iso, end: iso },
    // TIMEX3 clock times carry no zone
    timex: `${showDay(day)}${suffix.replace(/(?<=\d)(?:Z|[+-]\d\d:\d\d)$/, "")}`,
    grain,
    anchor: how.anchor ?? "none",
    implied: how.implied ?? [],
    period: { grain: "day", start: day, end: day, timex: showDay(day) },
  };
}
