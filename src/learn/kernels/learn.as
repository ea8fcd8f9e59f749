// What a convolutional model needs to learn: 32-bit floats, in a fixed order, so that the same lessons give the same bytes.
// AssemblyScript; `node scripts/build-kernels.mjs` makes learn.wasm.ts of it. Inputs and outputs are a multiple of 8, tokens of 4.
// Weights of a layer: [block of 8 outputs][tap][input][8 outputs].

/** out[token] = sum of the table's rows that `rows` names. */
export function embed(rows: usize, tokens: i32, features: i32, table: usize, channels: i32, out: usize): void {
  const row = <usize>channels << 2;
  for (let token = 0; token < tokens; token++) {
    for (let channel: usize = 0; channel < row; channel += 16) {
      let sum = f32x4.splat(0);
      for (let i = 0; i < features; i++) {
        sum = f32x4.add(sum, v128.load(table + <usize>load<u32>(rows + (<usize>i << 2)) * row + channel));
      }
      v128.store(out + channel, sum);
    }
    out += row;
    rows += <usize>features << 2;
  }
}

/** Adds each token's slope to the slopes of its features, which stand at `slots`. */
export function scatter(slots: usize, tokens: i32, features: i32, slopes: usize, channels: i32, out: usize): void {
  const row = <usize>channels << 2;
  for (let token = 0; token < tokens; token++) {
    for (let i = 0; i < features; i++) {
      const to = out + <usize>load<u32>(slots + (<usize>i << 2)) * row;
      for (let channel: usize = 0; channel < row; channel += 16) {
        v128.store(to + channel, f32x4.add(v128.load(to + channel), v128.load(slopes + channel)));
      }
    }
    slopes += row;
    slots += <usize>features << 2;
  }
}

/** out = bias + convolution of `taps` rows, `dilation` apart, over input. */
export function convolve(
  input: usize, tokens: i32, inputs: i32, outputs: i32, taps: i32, dilation: i32, weights: usize, biases: usize, out: usize,
): void {
  const row = <usize>inputs << 2;
  const outRow = <usize>outputs << 2;
  const reach = <usize>dilation * row;
  input -= <usize>(taps >> 1) * reach;
  for (let token = 0; token < tokens; token += 4) {
    let weight = weights;
    for (let output: usize = 0; output < outRow; output += 32) {
      let a0 = v128.load(biases + output), a1 = v128.load(biases + output, 16);
      let b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1;
      let from = input;
      for (let tap = 0; tap < taps; tap++) {
        let a = from, b = a + row, c = b + row, d = c + row;
        const end = a + row;
        for (; a < end; a += 4) {
          const low = v128.load(weight);
          const high = v128.load(weight, 16);
          let held = v128.load_splat<u32>(a);
          a0 = f32x4.add(a0, f32x4.mul(held, low));
          a1 = f32x4.add(a1, f32x4.mul(held, high));
          held = v128.load_splat<u32>(b);
          b0 = f32x4.add(b0, f32x4.mul(held, low));
          b1 = f32x4.add(b1, f32x4.mul(held, high));
          held = v128.load_splat<u32>(c);
          c0 = f32x4.add(c0, f32x4.mul(held, low));
          c1 = f32x4.add(c1, f32x4.mul(held, high));
          held = v128.load_splat<u32>(d);
          d0 = f32x4.add(d0, f32x4.mul(held, low));
          d1 = f32x4.add(d1, f32x4.mul(held, high));
          b += 4;
          c += 4;
          d += 4;
          weight += 32;
        }
        from += reach;
      }
      let to = out + output;
      v128.store(to, a0);
      v128.store(to, a1, 16);
      to += outRow;
      v128.store(to, b0);
      v128.store(to, b1, 16);
      to += outRow;
      v128.store(to, c0);
      v128.store(to, c1, 16);
      to += outRow;
      v128.store(to, d0);
      v128.store(to, d1, 16);
    }
    input += row << 2;
    out += outRow << 2;
  }
}

/** The weights that carry slopes back from outputs to inputs: the other way round, taps from last to first. */
export function turn(weights: usize, inputs: i32, outputs: i32, taps: i32, out: usize): void {
  for (let input = 0; input < inputs; input += 8) {
    for (let tap = taps - 1; tap >= 0; tap--) {
      for (let output = 0; output < outputs; output++) {
        let from = weights + ((<usize>((output >> 3) * taps + tap) * inputs + input) << 5) + (<usize>(output & 7) << 2);
        for (let i = 0; i < 8; i++) {
          store<f32>(out, load<f32>(from));
          from += 32;
          out += 4;
        }
      }
    }
  }
}

/** Adds to `out` (laid out as weights) the slope of every weight: input times slope, over all tokens. */
export function slope(
  input: usize, slopes: usize, tokens: i32, inputs: i32, outputs: i32, taps: i32, dilation: i32, out: usize,
): void {
  const row = <usize>inputs << 2;
  const outRow = <usize>outputs << 2;
  const reach = <usize>dilation * row;
  input -= <usize>(taps >> 1) * reach;
  // few tokens at a time, so that their rows stay near
  for (let first = 0; first < tokens; first += 32) {
    const count = min(32, tokens - first);
    let to = out;
    for (let output: usize = 0; output < outRow; output += 32) {
      let from = input;
      for (let tap = 0; tap < taps; tap++) {
        for (let at: usize = 0; at < row; at += 16) {
          let a0 = v128.load(to), a1 = v128.load(to, 16), b0 = v128.load(to, 32), b1 = v128.load(to, 48);
          let c0 = v128.load(to, 64), c1 = v128.load(to, 80), d0 = v128.load(to, 96), d1 = v128.load(to, 112);
          let held = from + at;
          let back = slopes + output;
          for (let i = 0; i < count; i++) {
            const low = v128.load(back);
            const high = v128.load(back, 16);
            let value = v128.load_splat<u32>(held);
            a0 = f32x4.add(a0, f32x4.mul(value, low));
            a1 = f32x4.add(a1, f32x4.mul(value, high));
            value = v128.load_splat<u32>(held, 4);
            b0 = f32x4.add(b0, f32x4.mul(value, low));
            b1 = f32x4.add(b1, f32x4.mul(value, high));
            value = v128.load_splat<u32>(held, 8);
            c0 = f32x4.add(c0, f32x4.mul(value, low));
            c1 = f32x4.add(c1, f32x4.mul(value, high));
            value = v128.load_splat<u32>(held, 12);
            d0 = f32x4.add(d0, f32x4.mul(value, low));
            d1 = f32x4.add(d1, f32x4.mul(value, high));
            held += row;
            back += outRow;
          }
          v128.store(to, a0);
          v128.store(to, a1, 16);
          v128.store(to, b0, 32);
          v128.store(to, b1, 48);
          v128.store(to, c0, 64);
          v128.store(to, c1, 80);
          v128.store(to, d0, 96);
          v128.store(to, d1, 112);
          to += 128;
        }
        from += reach;
      }
    }
    input += <usize>count * row;
    slopes += <usize>count * outRow;
  }
}

/** Adds every token's slopes to those of the biases. */
export function sum(slopes: usize, tokens: i32, outputs: i32, out: usize): void {
  for (let token = 0; token < tokens; token++) {
    for (let i: usize = 0; i < <usize>outputs << 2; i += 16) {
      v128.store(out + i, f32x4.add(v128.load(out + i), v128.load(slopes + i)));
    }
    slopes += <usize>outputs << 2;
  }
}

/** Random bits for four numbers from `place` on, the same for the same seed. */
// @ts-ignore: decorator
@inline
function randomBits(seed: u32, place: u32): v128 {
  let bits = i32x4.add(i32x4.splat(place), i32x4(0, 1, 2, 3));
  bits = i32x4.mul(v128.xor(bits, i32x4.splat(seed)), i32x4.splat(0x9e3779b1));
  bits = i32x4.mul(v128.xor(bits, i32x4.shr_u(bits, 15)), i32x4.splat(0x85ebca6b));
  bits = i32x4.mul(v128.xor(bits, i32x4.shr_u(bits, 13)), i32x4.splat(0xc2b2ae35));
  return v128.xor(bits, i32x4.shr_u(bits, 16));
}

/** Keeps a number when its random bits are at or above `limit`, times `keep`; else zero. In place. */
export function dropout(values: usize, count: i32, seed: u32, limit: u32, keep: f32): void {
  for (let i = 0; i < count; i += 4) {
    const kept = i32x4.ge_u(randomBits(seed, i), i32x4.splat(limit));
    v128.store(values, v128.and(f32x4.mul(v128.load(values), f32x4.splat(keep)), kept));
    values += 16;
  }
}

/** grown = dropout(relu(grown)); out = state + grown. */
export function grow(grown: usize, state: usize, out: usize, count: i32, seed: u32, limit: u32, keep: f32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const kept = i32x4.ge_u(randomBits(seed, i), i32x4.splat(limit));
    const value = v128.and(f32x4.mul(f32x4.max(v128.load(grown), zero), f32x4.splat(keep)), kept);
    v128.store(grown, value);
    v128.store(out, f32x4.add(v128.load(state), value));
    grown += 16;
    state += 16;
    out += 16;
  }
}

/** out = the slope before `grow`: what came through, times `keep`. */
export function shrink(grown: usize, slopes: usize, out: usize, count: i32, keep: f32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    v128.store(out, v128.and(f32x4.mul(v128.load(slopes), f32x4.splat(keep)), f32x4.gt(v128.load(grown), zero)));
    grown += 16;
    slopes += 16;
    out += 16;
  }
}

/** to += from. */
export function add(to: usize, from: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
    to += 16;
    from += 16;
  }
}

/** One step of Adam; slopes are zero afterwards. */
export function adam(
  weights: usize, means: usize, squares: usize, slopes: usize, count: i32, rate: f32, meanKeep: f32, squareKeep: f32, pull: f32,
): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const by = v128.load(slopes);
    const mean = f32x4.add(f32x4.mul(v128.load(means), f32x4.splat(meanKeep)), f32x4.mul(by, f32x4.splat(1 - meanKeep)));
    const square = f32x4.add(
      f32x4.mul(v128.load(squares), f32x4.splat(squareKeep)), f32x4.mul(f32x4.mul(by, by), f32x4.splat(1 - squareKeep)),
    );
    v128.store(means, mean);
    v128.store(squares, square);
    v128.store(slopes, zero);
    const weight = v128.load(weights);
    const step = f32x4.div(mean, f32x4.add(f32x4.sqrt(square), f32x4.splat(1e-8)));
    v128.store(weights, f32x4.sub(weight, f32x4.add(f32x4.mul(step, f32x4.splat(rate)), f32x4.mul(weight, f32x4.splat(pull)))));
    weights += 16;
    means += 16;
    squares += 16;
    slopes += 16;
  }
}

/** The same for the rows of a table that were used: row `rows[i]`, whose slopes stand in row i of `slopes`. */
export function adamRows(
  rows: usize, count: i32, channels: i32, table: usize, means: usize, squares: usize, slopes: usize,
  rate: f32, meanKeep: f32, squareKeep: f32, pull: f32,
): void {
  const row = <usize>channels << 2;
  for (let i = 0; i < count; i++) {
    const at = <usize>load<u32>(rows + (<usize>i << 2)) * row;
    adam(table + at, means + at, squares + at, slopes + <usize>i * row, channels, rate, meanKeep, squareKeep, pull);
  }
}
