import { openCnn, packCnn } from "../src/learn/cnn/index.ts";
import { packForest } from "../src/learn/forest.ts";
import { digestOf, writeModel, writeModule } from "./packed-file.ts";
import { showCard } from "./statements/card.ts";
import { growChooser } from "./statements/choices.ts";
import { lessonOf, parts, teachRoles, trainRoles, trainTies, unseenRoles, without } from "./statements/lessons.ts";
import { readReports } from "./statements/polnear.ts";
import { readUntold } from "./statements/untold.ts";
import { scoreOn } from "./statements/score.ts";
import { coarser } from "./tags/network.ts";

/** Builds the networks that read statements, the forests that choose among readings, and their card. */
export function buildStatements(dataRoot: string): void {
  const lessons = readReports(dataRoot, "train").map(lessonOf);
  const began = Date.now();
  const tell = (text: string) => console.error(`${Math.round((Date.now() - began) / 1000)} s  ${text}`);
  tell(`${lessons.length} reports`);
  const untold = readUntold(dataRoot).map(lessonOf);
  tell(`${untold.length} reports without attributions`);
  const taught = teachRoles(lessons, untold, tell);
  const unseen = unseenRoles(lessons, taught, tell);
  const roles = trainRoles(lessons, tell, taught);
  const unseenTies = Array.from({ length: parts }, (_, part) =>
    openCnn(trainTies(without(lessons, part), without(unseen, part), tell)),
  );
  const ties = trainTies(lessons, unseen, tell);
  const chooser = growChooser(lessons, unseen, (lesson) => unseenTies[lesson % parts]!);
  tell("readings");
  const dev = readReports(dataRoot, "dev").map(lessonOf);
  const share = (every: number) =>
    scoreOn(
      dev,
      openCnn(
        trainRoles(
          lessons.filter((_, i) => i % every === 0),
          tell,
        ),
      ),
    );
  const [rolesBytes, tiesBytes] = [packCnn(roles), packCnn(ties)];
  const [rightBytes, exactBytes] = [packForest(chooser.right), packForest(chooser.exact)];
  const packed = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  writeModule("src/analyse/statements/roles/model.ts", "statements", { packed: packed(rolesBytes) });
  writeModule("src/analyse/statements/choice/model.ts", "statements", {
    right: packed(rightBytes),
    exact: packed(exactBytes),
  });
  const about = (bytes: Uint8Array) => ({ bytes: bytes.length, sha256: digestOf(bytes) });
  writeModel({
    path: "src/analyse/statements/tie/model.ts",
    bytes: tiesBytes,
    task: "statements",
    card: showCard({
      reports: lessons.length,
      attributions: lessons.reduce((sum, { report }) => sum + report.attributions.length, 0),
      outlets: new Set(lessons.map(({ report }) => report.outlet)).size,
      roles: about(rolesBytes),
      ties: about(tiesBytes),
      right: about(rightBytes),
      exact: about(exactBytes),
      scores: scoreOn(dev, openCnn(roles)),
      untold: untold.length,
      alone: scoreOn(dev, openCnn(trainRoles(lessons, tell))),
      curve: [
        { share: "a quarter", scores: share(4) },
        { share: "half", scores: share(2) },
      ],
      coarse: [7, 6].map((bits) => ({ bits, scores: scoreOn(dev, openCnn(coarser(roles, bits))) })),
    }),
  });
}
