const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "90s" → 90000, "15m", "1.5h", "7d", "0"; null when it is no length of time. In milliseconds. */
export function readDuration(text: string): number | null {
  if (text === "0") return 0;
  // matches: "15m", "1.5h"   must not match: "15", "m", "-1h"
  const match = /^(\d{1,6}(?:\.\d{1,3})?)([smhd])$/.exec(text);
  return match ? Math.round(Number(match[1]) * units[match[2]!]!) : null;
}
