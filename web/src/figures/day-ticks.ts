const dayMs = 86_400_000;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export interface DayTick {
  readonly at: number;
  readonly words: string;
}

/** Round days, months or years between two instants, at most `most` of them. */
export function dayTicks(from: number, to: number, most: number): readonly DayTick[] {
  const days = Math.max(1, Math.round((to - from) / dayMs));
  const dayStep = [1, 2, 7, 14].find((step) => days / step + 1 <= most);
  if (dayStep) return everyDays(from, to, dayStep);
  const monthStep = [1, 2, 3, 6].find((step) => days / 30 / step + 1 <= most);
  if (monthStep) return everyMonths(from, to, monthStep);
  const yearStep = [1, 2, 5, 10, 25, 50, 100].find((step) => days / 365 / step + 1 <= most) ?? 200;
  return everyMonths(from, to, yearStep * 12);
}

function everyDays(from: number, to: number, step: number): readonly DayTick[] {
  const ticks: DayTick[] = [];
  for (let at = Math.ceil(from / dayMs) * dayMs; at <= to; at += step * dayMs) {
    const day = new Date(at);
    const year = ticks.length === 0 ? ` ${day.getUTCFullYear()}` : "";
    ticks.push({ at, words: `${day.getUTCDate()} ${months[day.getUTCMonth()]}${year}` });
  }
  return ticks;
}

function everyMonths(from: number, to: number, step: number): readonly DayTick[] {
  const ticks: DayTick[] = [];
  const first = new Date(from);
  const month = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (let at = Math.ceil(month / step) * step; ; at += step) {
    const time = Date.UTC(Math.floor(at / 12), at % 12, 1);
    if (time > to) return ticks;
    if (time < from) continue;
    const year = Math.floor(at / 12);
    ticks.push({ at: time, words: step >= 12 ? String(year) : `${months[at % 12]} ${year}` });
  }
}
