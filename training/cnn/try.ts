import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openCnn, packCnn, trainCnn, type CnnModel, type CnnOptions } from "../../src/learn/cnn/index.ts";
import { trials, type Trial } from "./trials.ts";
import { featureCount } from "./words.ts";

const help = `Train the network on one task or several at once, and print what it reaches on development parts.

  npx tsx training/cnn/try.ts roles
  npx tsx training/cnn/try.ts roles names tags --channels 48

  --channels N    (default 64)
  --dilations 1,1,2,4,8,16
  --bits N        rows of the table, as a power of two (default 16)
  --epochs N      (default 7)
  --every         scores after every epoch, not only the last`;

const { values, positionals } = parseArgs({
  options: {
    channels: { type: "string", default: "64" },
    dilations: { type: "string", default: "1,1,2,4,8,16" },
    bits: { type: "string", default: "16" },
    epochs: { type: "string", default: "7" },
    every: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
if (values.help || !positionals.length || positionals.some((name) => !trials[name])) console.log(help);
else main(positionals);

function main(names: readonly string[]): void {
  const root = process.env["ONRECORD_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
  const some = names.map((name) => trials[name]!(root));
  const documents = some.flatMap(({ train }, i) =>
    train.map(({ ids, labels }) => ({ ids, labels: some.map((_, head) => (head === i ? labels[0]! : null)) })),
  );
  const options: CnnOptions = {
    features: featureCount,
    bits: Number(values.bits),
    channels: Number(values.channels),
    dilations: values.dilations.split(",").map(Number),
    heads: some.map(({ head }) => head),
    seed: 1,
    epochs: Number(values.epochs),
    rate: 0.006,
    batch: 400,
    dropFeatures: 0.15,
    dropInput: 0.2,
    dropLayer: 0.15,
    fewest: 2,
    pull: 0,
  };
  const tokens = documents.reduce((sum, { ids }) => sum + ids.length / featureCount, 0);
  console.log(`${documents.length} documents, ${tokens} tokens`);
  const started = process.cpuUsage();
  const model = trainCnn(documents, options, ({ epoch, loss, model: now }) => {
    const scores = values.every && epoch + 1 < options.epochs ? report(now(), some) : "";
    console.log(`${epoch + 1}  loss ${loss.toFixed(4)}  ${seconds(started).toFixed(0)} s of processor  ${scores}`);
  });
  console.log(report(model, some));
  console.log(`${(packCnn(model).length / 1e6).toFixed(2)} MB packed, ${speedOf(model, some).toFixed(0)} k tokens/s`);
}

function report(model: CnnModel, some: readonly Trial[]): string {
  const reader = openCnn(model);
  return some
    .flatMap(({ exams }, head) =>
      exams.map(({ documents, judge }) => judge(documents.map(({ ids }) => reader.score(ids)[head]!))),
    )
    .join("; ");
}

function speedOf(model: CnnModel, some: readonly Trial[]): number {
  const reader = openCnn(model);
  const all = some.flatMap(({ exams }) => exams.flatMap(({ documents }) => documents));
  for (const { ids } of all.slice(0, 20)) reader.score(ids);
  const started = process.cpuUsage();
  for (const { ids } of all) reader.score(ids);
  return all.reduce((sum, { ids }) => sum + ids.length / featureCount, 0) / 1000 / seconds(started);
}

function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
