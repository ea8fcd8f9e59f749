import type { Round } from "./round.ts";

/** "2 feeds, 3 new, 1 revised, 14 known, 1 refused (robots.txt)": what did not happen is left out. */
export function showRound(round: Round): string {
  const feeds = [
    ...counted(round.unchanged, "unchanged"),
    ...counted(round.failedFeeds, "failed"),
    ...counted(round.resting, "not asked yet after failing"),
  ];
  const parts = [
    `${round.feeds} ${round.feeds === 1 ? "feed" : "feeds"}${feeds.length > 0 ? ` (${feeds.join(", ")})` : ""}`,
    ...(round.new + round.revised === 0 ? ["nothing new"] : []),
    ...counted(round.new, "new"),
    ...counted(round.revised, "revised"),
    ...counted(round.known, "known"),
    ...Object.entries(round.refused).flatMap(([why, count]) => counted(count, `refused (${why})`)),
    ...counted(round.failed, "failed"),
    ...counted(round.waiting, "to be tried again later"),
    ...counted(round.left, "left for the next round"),
    ...(round.stopped ? ["stopped"] : []),
  ];
  return parts.join(", ");
}

function counted(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}
