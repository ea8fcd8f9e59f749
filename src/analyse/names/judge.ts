import { fromBase64 } from "../../learn/base64.ts";
import { openCnn, unpackCnn, type CnnReader } from "../../learn/cnn/index.ts";
import { packed as packedFirst } from "./first-model.ts";
import { lookAgain, lookFirst } from "./looks.ts";
import type { Scene } from "./scene.ts";
import { packed as packedSecond } from "./second-model.ts";
import type { Look } from "./spell.ts";

export interface NameReader {
  readonly first: CnnReader;
  readonly second: CnnReader;
}

/** Two looks: the second knows what the first took the same words for elsewhere in the document. */
export function judge(scene: Scene, { first, second }: NameReader = ownReader()): Look {
  return lookAgain(second, scene, lookFirst(first, scene));
}

let own: NameReader | undefined;

/** Unpacked when first asked for. */
function ownReader(): NameReader {
  own ??= {
    first: openCnn(unpackCnn(fromBase64(packedFirst))),
    second: openCnn(unpackCnn(fromBase64(packedSecond))),
  };
  return own;
}
