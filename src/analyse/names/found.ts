import type { MentionKind } from "../../document/index.ts";
import { mix } from "../../learn/hash.ts";
import { fact, factCount } from "../tokens/words.ts";
import type { Scene } from "./scene.ts";

/** A name by its tokens, half-open. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** 0 to 1. */
  readonly score: number;
}

/** The same number for the same words, in capitals or not. */
export function keyOf({ of, facts }: Scene, first: number, end: number): number {
  let key = 0;
  for (let i = first; i < end; i++) key = mix(key, facts[of[i]! * factCount + fact.lower]!);
  return key;
}
