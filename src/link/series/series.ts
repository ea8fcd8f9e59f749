import { gather } from "../groups.ts";
import type { Origin, Series, SeriesPoint, Story, StoryEntity } from "../linked.ts";
import { compareText, type Reading } from "../reading.ts";
import { levelsOf, type Level } from "./levels.ts";
import { isKnownMeasure } from "./measure.ts";

interface Held extends Level {
  readonly reading: Reading;
}

/** Figures of one story that measure the same thing; at least two points from two documents. */
export function findSeries(
  readings: ReadonlyMap<string, Reading>,
  stories: readonly Story[],
  origins: readonly Origin[],
  entities: readonly StoryEntity[],
): readonly Series[] {
  const originOf = new Map(origins.flatMap(({ id, records }) => records.map((key) => [key, id] as const)));
  const nameOf = new Map(
    entities.flatMap(({ name, members }) =>
      members.map(({ record, entity }) => [`${record} ${entity}`, name] as const),
    ),
  );
  const claimantOf = ({ figure, reading }: Held) => {
    if (figure.claimant === null) return null;
    const own = reading.record.entities.find((entity) => entity.id === figure.claimant)?.name;
    return nameOf.get(`${reading.key} ${figure.claimant}`) ?? own ?? null;
  };
  const pointOf = (held: Held): SeriesPoint => {
    const { figure, reading, day } = held;
    return {
      record: reading.key,
      figure: figure.id,
      quantity: figure.quantity,
      approximate: figure.approximate,
      exact: figure.exact,
      day,
      outlet: reading.record.document.outlet?.value ?? null,
      claimant: claimantOf(held),
      origin: originOf.get(reading.key)!,
    };
  };
  return stories.flatMap((story) => {
    const held = story.records.flatMap((key): readonly Held[] => {
      const reading = readings.get(key)!;
      return levelsOf(reading.record)
        .filter(({ day }) => !isHistory(day, story.from))
        .map((level) => ({ ...level, reading }));
    });
    const contrasted = findContrasted(held);
    const groups = gather(held, ({ figure, measure, place }) => {
      const where = place !== null && contrasted.has(`${measure} ${place}`) ? place : null;
      return JSON.stringify([measure, figure.kind, figure.unit, where]);
    });
    return [...groups]
      .map(([key, members]) => [key, withoutRepeats(members, claimantOf)] as const)
      .filter(([, members]) => isSeries(members, originOf))
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, members]): Series => {
        const parts = JSON.parse(key) as [string, string, string | null, string | null];
        const [measure, , unit, place] = parts;
        return {
          id: `se${story.id.slice(2)}.${idPart(parts)}`,
          story: story.id,
          counted: measure,
          unit,
          place,
          points: members.map(pointOf).sort(byDay),
        };
      });
  });
}

/** Told again by another record, and not just copied: two origins, or two values. */
function isSeries(members: readonly Held[], originOf: ReadonlyMap<string, string>): boolean {
  const count = (of: (member: Held) => unknown) => new Set(members.map(of)).size;
  if (count(({ reading }) => reading.key) < 2 || !members.some(saysMuch)) return false;
  return count(({ reading }) => originOf.get(reading.key)) > 1 || count(({ figure }) => sameness(figure)) > 1;
}

/** The quantity as one string; "Dozens" at a sentence's start is "dozens". */
function sameness({ quantity }: Held["figure"]): string {
  return JSON.stringify(quantity).toLowerCase();
}

const smallCount = 10;

/** "two boats" here and "three boats" there are hardly the same boats, and "hundreds" alone shows no course. */
function saysMuch({ figure: { kind, quantity }, measure }: Held): boolean {
  if (quantity.kind === "vague") return false;
  const most = Number(quantity.kind === "range" ? quantity.high : quantity.n);
  return kind !== "count" || isKnownMeasure(measure) || most >= smallCount;
}

/** A report that gives a number in its standfirst and again in its text says it once. */
function withoutRepeats(members: readonly Held[], claimantOf: (held: Held) => string | null): readonly Held[] {
  const said = gather(members, (held) =>
    JSON.stringify([held.reading.key, sameness(held.figure), held.figure.approximate, claimantOf(held)]),
  );
  return [...said.values()].map(([first]) => first!);
}

const historyYears = 5;

/** A figure from years before the first report is history told in passing, not a point of the running matter. */
function isHistory(day: string | null, from: string | null): boolean {
  return day !== null && from !== null && Number(day.slice(0, 4)) < Number(from.slice(0, 4)) - historyYears;
}

/** A place matters where one report gives different figures for different places: "40 killed in Orm and 12 in Tessel". */
function findContrasted(held: readonly Held[]): ReadonlySet<string> {
  const contrasted = new Set<string>();
  const placed = held.filter(({ place }) => place !== null);
  for (const levels of gather(placed, ({ reading, measure }) => `${reading.key} ${measure}`).values()) {
    const places = new Set(levels.map(({ place }) => place));
    const quantities = new Set(levels.map(({ figure }) => sameness(figure)));
    if (places.size > 1 && quantities.size > 1)
      for (const place of places) contrasted.add(`${levels[0]!.measure} ${place}`);
  }
  return contrasted;
}

/** death, count, null, "Orm Bay" → "death.count..orm%20bay": two measures never share one. */
function idPart(parts: readonly (string | null)[]): string {
  return parts.map((part) => encodeURIComponent(part ?? "")).join(".");
}

/** Undated last; "2024-03" after every day of that March; on one day in the order of the reports, then of the text. */
function byDay(a: SeriesPoint, b: SeriesPoint): number {
  return compareText(placeInTime(a.day), placeInTime(b.day));
}

function placeInTime(day: string | null): string {
  if (day === null) return "~";
  return day.length < 10 ? `${day}~` : day;
}
