import { createHash } from "node:crypto";
import { ferryText, reportOf, type Report } from "./report.ts";

/** The i-th report of a writer: always the same, unlike any other. */
export function numberedReport(prefix: string, i: number): Report {
  return reportOf({ id: `d${prefix}${i}`, text: `${ferryText}\nDispatch ${prefix} ${i} of the day.` });
}

/** 20 kB that packing hardly makes smaller. */
export function bulkyReport(i: number): Report {
  const words = Array.from({ length: 400 }, (_, n) =>
    createHash("sha256").update(`${i} ${n}`).digest("base64").replace(/\d/g, "x"),
  );
  return reportOf({ id: `dbulk${i}`, text: words.join(" ") });
}
