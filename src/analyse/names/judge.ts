import { fromBase64 } from "../../learn/base64.ts";
import { unpackSequence } from "../../learn/packed.ts";
import type { SequenceModel } from "../../learn/sequence.ts";
import { packed as packedFirst } from "./first-model.ts";
import { lookAgain, lookFirst, type Look } from "./looks.ts";
import type { Scene } from "./scene.ts";
import { packed as packedSecond } from "./second-model.ts";

export interface NameModel {
  readonly first: SequenceModel;
  readonly second: SequenceModel;
}

/** Two looks: the second knows what the first took the same words for elsewhere in the document. */
export function judge(scene: Scene, model: NameModel = ownModel()): Look {
  return lookAgain(model.second, scene, lookFirst(model.first, scene));
}

let own: NameModel | undefined;

/** Unpacked when first asked for. */
export function ownModel(): NameModel {
  own ??= {
    first: unpackSequence(fromBase64(packedFirst)),
    second: unpackSequence(fromBase64(packedSecond)),
  };
  return own;
}
