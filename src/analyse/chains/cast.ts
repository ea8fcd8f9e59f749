import type { MentionKind } from "../../document/index.ts";

/** One thing the report speaks of, while its mentions are still being gathered. Entities become ids only at the end. */
export interface Actor {
  readonly number: number;
  kind: MentionKind;
  /** Names as written, in order, each once. */
  readonly names: string[];
  readonly roles: { readonly text: string; readonly at: Point }[];
  /** From forms of address and pronouns in this report only; never leaves this folder. */
  pronoun: "he" | "she" | null;
  /** That came of a form of address, a given name or a noun, and not of a pronoun taken to mean it. */
  told: boolean;
  /** For an unnamed actor: what it is called, without its determiner. */
  readonly label: string | null;
}

/** One mention while it is being gathered; tokens, half-open. */
export interface Point {
  readonly first: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly form: "name" | "nominal" | "pronoun";
  readonly actor: Actor;
}

export interface Cast {
  readonly actors: Actor[];
  readonly points: Point[];
}

export function addActor(cast: Cast, kind: MentionKind, label: string | null = null): Actor {
  const actor: Actor = { number: cast.actors.length, kind, names: [], roles: [], pronoun: null, told: false, label };
  cast.actors.push(actor);
  return actor;
}

export function addPoint(cast: Cast, point: Point): Point {
  cast.points.push(point);
  return point;
}

/** Keeps a role as worded, once. */
export function addRole(actor: Actor, text: string, at: Point): void {
  const same = text.toLowerCase();
  if (!actor.roles.some((role) => role.text.toLowerCase() === same)) actor.roles.push({ text, at });
}
