import { evidence, type Entity, type Mention } from "../../document/index.ts";
import type { Actor, Cast, Point } from "./cast.ts";
import type { Reading } from "./reading.ts";

/** Gives mentions and entities their ids in document order, and each entity its fullest name. */
export function numberAll(
  reading: Reading,
  { points }: Cast,
): { mentions: readonly Mention[]; entities: readonly Entity[] } {
  const sorted = [...points].sort((a, b) => a.first - b.first || b.end - a.end);
  const entityIds = new Map<Actor, string>();
  const mentionIds = new Map<Point, string>();
  const mentions = sorted.map((point, i): Mention => {
    let entity = entityIds.get(point.actor);
    if (!entity) entityIds.set(point.actor, (entity = `e${entityIds.size + 1}`));
    const id = `m${i + 1}`;
    mentionIds.set(point, id);
    const span = { start: reading.starts[point.first]!, end: reading.ends[point.end - 1]! };
    return { id, ...evidence(reading.text, span), kind: point.actor.kind, form: point.form, entity };
  });
  const entities = [...entityIds].map(([actor, id]): Entity => {
    const name = fullestName(actor);
    return {
      id,
      kind: actor.kind,
      name,
      aliases: actor.names.filter((other) => other !== name),
      roles: actor.roles.map(({ text, at }) => ({ text, mention: mentionIds.get(at)! })),
    };
  });
  return { mentions, entities };
}

/** The longest name as written, one that does not shout where there is a choice: "Jane Doe" before "JANE DOE" and "Doe". */
function fullestName({ names, label }: Actor): string {
  let best: string | null = null;
  let most = -1;
  for (const name of names) {
    const shouts = name.length > 5 && name === name.toUpperCase();
    // matches: "The Gull"   must not match: "Theo Gull"
    const bare = name.replace(/^The /, "");
    const worth = bare.length - (shouts ? 100 : 0);
    if (worth > most || best === null) {
      best = bare;
      most = worth;
    }
  }
  return best ?? label ?? "";
}
