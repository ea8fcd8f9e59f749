/**
 * What is known of an address of the web since it was last asked: enough to ask it again only when that may bring
 * something, and to be told in a few bytes when nothing changed. Times are ISO 8601.
 */
export interface Visit {
  /** When it was last asked. */
  readonly asked: string;
  /** What its last good answer said of itself; null when it said nothing. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** What the feed that lists it said of its last change. */
  readonly modified: string | null;
  /** How often in a row it could not be had, and from when on it is worth trying again. */
  readonly failures: number;
  readonly retryAt: string | null;
  /** How often it was had. */
  readonly had: number;
  /** Whether it was asked again because of a change that turned out to be none. */
  readonly misled: boolean;
  /** Of a feed: from when on a page it lists is to be asked, so that the feed is read even if it did not change. */
  readonly due: string | null;
}
