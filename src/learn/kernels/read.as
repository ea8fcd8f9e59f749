// What a convolutional model needs to read: whole numbers only, so that the plain JavaScript beside (read-plain.ts) gives the
// same bytes. AssemblyScript; `node scripts/build-kernels.mjs` makes read.wasm.ts of it. All arguments are places in memory
// or counts; rows of states are `channels` signed 16-bit numbers; channels are a multiple of 8, tokens of 4.

/** Sums of table rows, scaled: states of `tokens` rows at `out`. A feature keeps the low bits that `mask` has. */
export function embed(
  ids: usize, tokens: i32, features: i32, mask: u32, table: usize, scales: usize, channels: i32, out: usize,
): void {
  for (let token = 0; token < tokens; token++) {
    for (let channel = 0; channel < channels; channel += 8) {
      let sum = i16x8.splat(0);
      for (let i = 0; i < features; i++) {
        const row = table + <usize>((load<u32>(ids + (<usize>i << 2)) & mask) * channels + channel);
        sum = v128.add<i16>(sum, v128.load_ext<i8>(row));
      }
      const scale = scales + (<usize>channel << 2);
      const low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(sum)), v128.load(scale));
      const high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(sum)), v128.load(scale, 16));
      v128.store(out, i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(low), i32x4.trunc_sat_f32x4_s(high)));
      out += 16;
    }
    ids += <usize>features << 2;
  }
}

/** out = in + relu(convolution of width 3 over in). Rows before and after `input` must be there, and zero at the ends. */
export function convolve(
  input: usize, tokens: i32, channels: i32, dilation: i32, weights: usize, scales: usize, biases: usize, out: usize, sums: usize,
): void {
  const row = <usize>channels << 1;
  const reach = <usize>dilation * row;
  for (let token = 0; token < tokens; token += 4) {
    let block = weights;
    for (let channel = 0; channel < channels; channel += 8) {
      multiply(input - reach, row, reach, 3, channels, block, sums);
      block += <usize>(channels * 3) << 4;
      const scale0 = v128.load(scales + (<usize>channel << 2));
      const scale1 = v128.load(scales + (<usize>channel << 2), 16);
      const bias0 = v128.load(biases + (<usize>channel << 2));
      const bias1 = v128.load(biases + (<usize>channel << 2), 16);
      const zero = f32x4.splat(0);
      for (let i = 0; i < 4; i++) {
        const at = <usize>i * row + (<usize>channel << 1);
        const sum = sums + (<usize>i << 5);
        const low = f32x4.max(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sum)), scale0), bias0), zero);
        const high = f32x4.max(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sum, 16)), scale1), bias1), zero);
        const grown = i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(low), i32x4.trunc_sat_f32x4_s(high));
        v128.store(out + at, i16x8.add_sat_s(v128.load(input + at), grown));
      }
    }
    input += row << 2;
    out += row << 2;
  }
}

/** Scores, floats: `labels` (a multiple of 8) of each token. */
export function score(
  input: usize, tokens: i32, channels: i32, labels: i32, weights: usize, scales: usize, biases: usize, out: usize, sums: usize,
): void {
  const row = <usize>channels << 1;
  const outRow = <usize>labels << 2;
  for (let token = 0; token < tokens; token += 4) {
    let block = weights;
    for (let label = 0; label < labels; label += 8) {
      multiply(input, row, 0, 1, channels, block, sums);
      block += <usize>channels << 4;
      const at = <usize>label << 2;
      for (let i = 0; i < 4; i++) {
        const sum = sums + (<usize>i << 5);
        const to = out + <usize>i * outRow + at;
        v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sum)), v128.load(scales + at)), v128.load(biases + at)));
        v128.store(
          to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sum, 16)), v128.load(scales + at, 16)), v128.load(biases + at, 16)), 16,
        );
      }
    }
    input += row << 2;
    out += outRow << 2;
  }
}

/** Four tokens by eight outputs: sums of products, pairs of inputs at a time. Weights: [tap][pair of inputs][8 outputs][2]. */
function multiply(input: usize, row: usize, reach: usize, taps: i32, channels: i32, weights: usize, out: usize): void {
  let a0 = i32x4.splat(0), a1 = i32x4.splat(0), b0 = i32x4.splat(0), b1 = i32x4.splat(0);
  let c0 = i32x4.splat(0), c1 = i32x4.splat(0), d0 = i32x4.splat(0), d1 = i32x4.splat(0);
  for (let tap = 0; tap < taps; tap++) {
    let a = input, b = a + row, c = b + row, d = c + row;
    const end = a + row;
    for (; a < end; a += 4) {
      const low = v128.load(weights);
      const high = v128.load(weights, 16);
      let held = v128.load_splat<u32>(a);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(held, low));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(held, high));
      held = v128.load_splat<u32>(b);
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(held, low));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(held, high));
      held = v128.load_splat<u32>(c);
      c0 = i32x4.add(c0, i32x4.dot_i16x8_s(held, low));
      c1 = i32x4.add(c1, i32x4.dot_i16x8_s(held, high));
      held = v128.load_splat<u32>(d);
      d0 = i32x4.add(d0, i32x4.dot_i16x8_s(held, low));
      d1 = i32x4.add(d1, i32x4.dot_i16x8_s(held, high));
      b += 4;
      c += 4;
      d += 4;
      weights += 32;
    }
    input += reach;
  }
  v128.store(out, a0);
  v128.store(out, a1, 16);
  v128.store(out, b0, 32);
  v128.store(out, b1, 48);
  v128.store(out, c0, 64);
  v128.store(out, c1, 80);
  v128.store(out, d0, 96);
  v128.store(out, d1, 112);
}
