/** Round steps from `low` to past `high`: `ticksOf(0, 37, 5)` → [0, 10, 20, 30, 40]. */
export function ticksOf(low: number, high: number, about: number): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step) * step;
  const ticks: number[] = [];
  for (let i = 0; ; i++) {
    const tick = Number((first + i * step).toPrecision(12));
    ticks.push(tick);
    if (tick >= high || i > 50) return ticks;
  }
}

/** Zero belongs on the axis unless every value is far from it. */
export function lowEnd(values: readonly number[]): number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low >= 0 && low < high * 0.7 ? 0 : low > 0 && low === high ? 0 : low;
}

export type Scale = (value: number) => number;

export function linear(from: readonly [number, number], to: readonly [number, number]): Scale {
  const span = from[1] - from[0];
  if (span === 0) return () => (to[0] + to[1]) / 2;
  return (value) => to[0] + ((value - from[0]) / span) * (to[1] - to[0]);
}
