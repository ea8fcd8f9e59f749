import type { CnnModel } from "./model.ts";

/**
 * The same network with a table of numbers from -7 to 7, which packs into half the bytes. Each channel has the steps that stray
 * least from what it was; numbers beyond the last step are cut to it.
 */
export function coarsen(model: CnnModel): CnnModel {
  const { channels, table } = model;
  const rows = table.length / channels;
  const coarse = new Int8Array(table.length);
  const tableScales = model.tableScales.slice();
  for (let channel = 0; channel < channels; channel++) {
    // how often each number stands in the channel
    const counts = new Uint32Array(256);
    for (let row = 0; row < rows; row++) counts[table[row * channels + channel]! + 128]!++;
    let step = 1;
    let least = Infinity;
    for (let wanted = 2; wanted <= 127; wanted++) {
      const tried = wanted / steps;
      const strayed = strayOf(counts, tried);
      if (strayed < least) [step, least] = [tried, strayed];
    }
    for (let at = channel; at < table.length; at += channels) coarse[at] = inSteps(table[at]!, step);
    tableScales[channel]! *= step;
  }
  return { ...model, table: coarse, tableScales };
}

const steps = 7;

function inSteps(value: number, step: number): number {
  return Math.max(-steps, Math.min(steps, Math.round(value / step)));
}

function strayOf(counts: Uint32Array, step: number): number {
  let sum = 0;
  for (let value = -127; value <= 127; value++)
    sum += counts[value + 128]! * (inSteps(value, step) * step - value) ** 2;
  return sum;
}
