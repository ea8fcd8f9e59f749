import { openCnn, type CnnLayer, type CnnModel } from "../../src/learn/cnn/index.ts";
import { seededRandom } from "../../src/learn/random.ts";

/**
 * The network's kernels in WebAssembly against the same in plain JavaScript: `npx tsx bench/speed/kernels.ts`. Random models of
 * six layers and random features; both give the same scores. Processor time of this process, the best of a few turns.
 */
const features = 9;
const turns = 5;

console.log("channels   WebAssembly          plain   ratio   (thousand tokens a second, one core)");
for (const channels of [32, 48, 64]) {
  const model = randomModel(channels);
  const [wasm, plain] = [false, true].map((isPlain) => {
    const reader = openCnn(model, { plain: isPlain });
    const tokens = isPlain ? 4_000 : 40_000;
    const ids = randomIds(tokens);
    reader.score(ids);
    return { made: reader.made, rate: Math.max(...Array.from({ length: turns }, () => tokens / spent(ids))) };
    function spent(some: Uint32Array): number {
      const before = process.cpuUsage();
      reader.score(some);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }
  }) as [Side, Side];
  if (wasm.made !== "wasm") console.log("no WebAssembly here: both sides are plain");
  const cells = [wasm.rate.toFixed(0).padStart(14), plain.rate.toFixed(0).padStart(14)];
  console.log(`${String(channels).padStart(8)}${cells.join(" ")} ${(wasm.rate / plain.rate).toFixed(1).padStart(7)}`);
}

interface Side {
  readonly made: "wasm" | "plain";
  readonly rate: number;
}

function randomModel(channels: number): CnnModel {
  const random = seededRandom(channels);
  const bytes = (count: number) => Int8Array.from({ length: count }, () => Math.floor(random() * 255) - 127);
  const layer = (outputs: number, taps: number): CnnLayer => ({
    weights: bytes(channels * outputs * taps),
    scales: new Float32Array(outputs).fill(1e-4),
    biases: new Float32Array(outputs).fill(0.5),
  });
  const dilations = [1, 2, 4, 8, 1, 2];
  const labels = Array.from({ length: 37 }, (_, i) => `L${i}`);
  return {
    features,
    bits: 16,
    channels,
    dilations,
    heads: [{ name: "all", labels }],
    table: bytes(channels << 16),
    tableScales: new Float32Array(channels).fill(2),
    layers: dilations.map(() => layer(channels, 3)),
    scores: layer(labels.length, 1),
  };
}

/** Some features are common, as words are. */
function randomIds(tokens: number): Uint32Array {
  const random = seededRandom(tokens);
  return Uint32Array.from({ length: tokens * features }, () => Math.floor(random() ** 4 * 65536));
}
