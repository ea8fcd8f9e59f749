/**
 * A small dilated convolutional network: labels for tokens, from hashed features and what stands around.
 *
 * Features are the caller's: a fixed number of 32-bit hashes a token (`mix(kind, hashText(word))`), one token after the other.
 * A sequence is a paragraph or, better, a whole document; say where paragraphs begin by a feature. One network may have several
 * heads (roles, names, tags), each with its own labels, which share all but the last layer.
 *
 *     const model = trainCnn(documents, { features: 9, bits: 16, channels: 64, dilations: [1, 2, 4, 8, 1, 2], heads, … });
 *     const bytes = packCnn(model);
 *     const reader = openCnn(unpackCnn(bytes));
 *     const [roles] = reader.score(ids);              // tokens × labels, as odds' logarithms up to a constant a token
 *     logSoftmax(roles, heads[0].labels.length);      // … as logarithms of likelihood
 *
 * Reading is whole-number arithmetic in WebAssembly, and in plain JavaScript where there is none: `score` gives the same bytes
 * either way, on every machine. A token's scores depend on tokens at most the sum of the dilations away. Open a model once: it
 * is laid out in memory of its own, a little more than its size.
 *
 * Learning is single floats in WebAssembly, on one core, and gives the same bytes again for the same documents, options and
 * release of the JavaScript engine.
 */
export { openCnn, runCnn, type CnnReader } from "./run.ts";
export { coarsen } from "./coarsen.ts";
export { packCnn, unpackCnn } from "./packed.ts";
export { logSoftmax } from "./softmax.ts";
export type { CnnHead, CnnLayer, CnnModel } from "./model.ts";
export { unknownLabel } from "./judge.ts";
export { trainCnn, type CnnDocument, type CnnOptions, type CnnProgress, type CnnShape } from "./train.ts";
