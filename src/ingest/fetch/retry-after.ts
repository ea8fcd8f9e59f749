/** A site that says "in ten years" is asked again after this. */
const longest = 30 * 24 * 3_600_000;

/** "120" or "Fri, 20 Nov 2026 10:00:00 GMT" → the time in milliseconds, between now and 30 days from now; null when unreadable. */
export function readRetryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? "";
  // matches: "120"   must not match: "1.5", "-3"
  const at = /^\d{1,15}$/.test(text) ? now + Number(text) * 1000 : readHttpDate(text);
  return at === null ? null : Math.min(Math.max(at, now), now + longest);
}

/** The three forms of https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats; all of them are in UTC. */
function readHttpDate(text: string): number | null {
  // matches: "Sun Nov  6 08:49:37 1994"   must not match: "Sun, 06 Nov 1994 08:49:37 GMT"
  const plain = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/.test(text);
  // matches: "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT"   must not match: "2026-11-20"
  if (!plain && !/^[A-Z][a-z]{2,8}, \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT$/.test(text)) return null;
  const at = Date.parse(plain ? `${text} GMT` : text);
  return Number.isNaN(at) ? null : at;
}
