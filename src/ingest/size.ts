const units = ["bytes", "kB", "MB", "GB", "TB"] as const;

/** 52400000 → "52.4 MB"; 1 → "1 byte". Decimal units, as file managers and disks count. */
export function showSize(bytes: number): string {
  if (bytes === 1) return "1 byte";
  let value = bytes;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : Number(value.toFixed(1))} ${units[unit]}`;
}

const factors: Readonly<Record<string, number>> = { "": 1, b: 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9 };

/** "300MB" → 300000000, "1.5 g" → 1500000000, "4096" → 4096; null when it is no size. */
export function readSize(text: string): number | null {
  // matches: "1.5 MB"   must not match: "-3" or "big"
  const match = /^(\d+(?:\.\d+)?) ?([a-z]{0,2})$/i.exec(text.trim());
  const factor = match && factors[match[2]!.toLowerCase()];
  if (!match || !factor) return null;
  return Math.floor(Number(match[1]) * factor);
}
