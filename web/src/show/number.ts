/** Groups digits without a float: `showNumber("1234567.50")` → "1,234,567.50". */
export function showNumber(n: string): string {
  const negative = n.startsWith("-");
  const [whole = "", fraction] = (negative ? n.slice(1) : n).split(".");
  let grouped = "";
  for (let i = 0; i < whole.length; i++) {
    if (i > 0 && (whole.length - i) % 3 === 0) grouped += ",";
    grouped += whole[i];
  }
  return `${negative ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** Short enough for an axis: 1200000 → "1.2m". */
export function showTick(n: number): string {
  const size = Math.abs(n);
  for (const [unit, letter] of units) if (size >= unit) return `${trimZeros(n / unit)}${letter}`;
  return showNumber(trimZeros(n));
}

const units = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
] as const;

function trimZeros(n: number): string {
  return String(Number(n.toFixed(6)));
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${showNumber(String(count))} ${count === 1 ? one : many}`;
}
