import { openCnn, packCnn } from "../src/learn/cnn/index.ts";
import { digestOf, writeModel, writeModule } from "./packed-file.ts";
import { showCard } from "./statements/card.ts";
import { lessonOf, trainRoles, trainTies, unseenRoles } from "./statements/lessons.ts";
import { readReports } from "./statements/polnear.ts";
import { scoreOn } from "./statements/score.ts";

/** Builds the two networks that judge what the rules read of statements, and their card. */
export function buildStatements(dataRoot: string): void {
  const lessons = readReports(dataRoot, "train").map(lessonOf);
  console.error(`${lessons.length} reports`);
  const tell = (text: string) => console.error(text);
  const unseen = unseenRoles(lessons, tell);
  const roles = trainRoles(lessons, tell);
  const ties = trainTies(lessons, unseen, tell);
  const [rolesBytes, tiesBytes] = [packCnn(roles), packCnn(ties)];
  writeModule("src/analyse/statements/roles/model.ts", "statements", {
    packed: Buffer.from(rolesBytes).toString("base64"),
  });
  writeModel({
    path: "src/analyse/statements/tie/model.ts",
    bytes: tiesBytes,
    task: "statements",
    card: showCard({
      reports: lessons.length,
      attributions: lessons.reduce((sum, { report }) => sum + report.attributions.length, 0),
      outlets: new Set(lessons.map(({ report }) => report.outlet)).size,
      roles: { bytes: rolesBytes.length, sha256: digestOf(rolesBytes) },
      ties: { bytes: tiesBytes.length, sha256: digestOf(tiesBytes) },
      scores: scoreOn(readReports(dataRoot, "dev").map(lessonOf), openCnn(roles)),
    }),
  });
}
