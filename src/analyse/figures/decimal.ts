/** Decimal strings, computed without floats. "-12.50" is read; "-12.5" is written: no leading or trailing zeros. */

interface Scaled {
  readonly units: bigint;
  /** Digits after the point. */
  readonly places: number;
}

/** Longest number that is read; what is longer is no figure. */
export const maxDigits = 40;

/** "1.5", 6 → "1500000". */
export function shiftDecimal(n: string, exponent: number): string {
  const { units, places } = scaledOf(n);
  return exponent >= 0
    ? show({ units: units * 10n ** BigInt(exponent), places })
    : show({ units, places: places - exponent });
}

export function multiply(a: string, b: string): string {
  const [x, y] = [scaledOf(a), scaledOf(b)];
  return show({ units: x.units * y.units, places: x.places + y.places });
}

export function plus(a: string, b: string): string {
  const [x, y] = [scaledOf(a), scaledOf(b)];
  const places = Math.max(x.places, y.places);
  return show({ units: raise(x, places) + raise(y, places), places });
}

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = [scaledOf(a), scaledOf(b)];
  const places = Math.max(x.places, y.places);
  const gap = raise(x, places) - raise(y, places);
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

/** 100 × 1 / 3 → "33.3333"; exact where four places suffice, rounded half up where they do not. */
export function percentOf(numerator: number, denominator: number): string {
  const scaled = BigInt(numerator) * 100n * 100_000n;
  const units = scaled / BigInt(denominator);
  return show({ units: (units + 5n) / 10n, places: 4 });
}

/** "007.50" → "7.5". */
export function normalDecimal(n: string): string {
  return show(scaledOf(n));
}

function scaledOf(n: string): Scaled {
  const point = n.indexOf(".");
  if (point < 0) return { units: BigInt(n), places: 0 };
  return { units: BigInt(n.slice(0, point) + n.slice(point + 1)), places: n.length - point - 1 };
}

function raise({ units, places }: Scaled, to: number): bigint {
  return units * 10n ** BigInt(to - places);
}

function show({ units, places }: Scaled): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const rest = places > 0 ? digits.slice(-places).replace(/0+$/, "") : "";
  return `${sign}${whole}${rest ? `.${rest}` : ""}`;
}
