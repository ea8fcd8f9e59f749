import { roleAt, softmax, width, type Role } from "../../src/analyse/statements/roles/labels.ts";
import { roleIds } from "../../src/analyse/statements/roles/ids.ts";
import type { CnnReader } from "../../src/learn/cnn/index.ts";
import type { Lesson } from "./lessons.ts";

export interface RoleScore {
  readonly role: Role;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Token by token, how well the network of roles does on reports it has not seen. */
export function scoreOn(lessons: readonly Lesson[], network: CnnReader): readonly RoleScore[] {
  const counts = { cue: [0, 0, 0], source: [0, 0, 0], content: [0, 0, 0] } satisfies Record<Role, number[]>;
  for (const { report, view } of lessons) {
    const likely = softmax(network.score(roleIds(view))[0]!);
    for (const role of ["cue", "source", "content"] as const) {
      const right = new Set(report.attributions.flatMap((attribution) => attribution[role]));
      const count = counts[role];
      count[2]! += right.size;
      for (let token = 0; token < view.count; token++) {
        const scores = likely.subarray(token * width, (token + 1) * width);
        const best = scores.indexOf(Math.max(...scores));
        if (best !== roleAt[role] && best !== roleAt[role] + 1) continue;
        count[1]!++;
        if (right.has(token)) count[0]!++;
      }
    }
  }
  return (["cue", "source", "content"] as const).map((role): RoleScore => {
    const [hit, found, right] = counts[role] as [number, number, number];
    return { role, precision: hit / found, recall: hit / right, f1: (2 * hit) / (found + right) };
  });
}
