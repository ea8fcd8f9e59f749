/** What names can be; "other" is learned so as not to be taken for the rest, and not given out. */
export const nameKinds = ["person", "org", "place", "group", "event", "work", "product", "other"] as const;

/** Outside, then begin and inside of each kind: what the networks say of a token. */
export const labelNames: readonly string[] = ["O", ...nameKinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];
