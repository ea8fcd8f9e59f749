/** Makes a value once for each key and keeps it for a while; who asks meanwhile gets the same promise. */
export interface Cache<T> {
  readonly get: (key: string, make: () => Promise<T>) => Promise<T>;
}

export interface CacheOptions<T> {
  readonly now: () => number;
  readonly keepMs: (value: T) => number;
  /** The oldest goes when there are more. */
  readonly most: number;
}

export function cache<T>({ now, keepMs, most }: CacheOptions<T>): Cache<T> {
  const kept = new Map<string, { readonly value: Promise<T>; until: number }>();
  return {
    get: (key, make) => {
      const known = kept.get(key);
      if (known && known.until > now()) return known.value;
      const entry = { value: make(), until: Infinity };
      kept.delete(key);
      kept.set(key, entry);
      const [oldest] = kept.keys();
      if (kept.size > most) kept.delete(oldest!);
      entry.value.then(
        (value) => (entry.until = now() + keepMs(value)),
        // a failure is not kept
        () => (entry.until = -Infinity),
      );
      return entry.value;
    },
  };
}
