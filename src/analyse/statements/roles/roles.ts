import { fromBase64 } from "../../../learn/base64.ts";
import { openCnn, unpackCnn, type CnnReader } from "../../../learn/cnn/index.ts";
import { roleIds } from "./ids.ts";
import { softmax } from "./labels.ts";
import { packed } from "./model.ts";
import type { View } from "./view.ts";

let reader: CnnReader | undefined;

/** How likely each token is in a cue, a source, a content: tokens × labels. */
export function likelyRoles(view: View): Float32Array {
  reader ??= openCnn(unpackCnn(fromBase64(packed)));
  return softmax(reader.score(roleIds(view))[0]!);
}
