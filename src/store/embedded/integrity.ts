import { OnrecordError } from "../../document/index.ts";
import { numberOf, textOf, type Driver } from "./driver.ts";

/** Checks pages, indexes, foreign keys and the word indexes of the file. Empty when sound. */
export function findFaults(driver: Driver): readonly string[] {
  const faults: string[] = [];
  const check = (what: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      faults.push(`${what}: ${error.values["why"]}`);
    }
  };
  check("file", () => {
    for (const row of driver.prepare("pragma integrity_check(20)").all()) {
      const found = textOf(row, "integrity_check");
      if (found !== "ok") faults.push(found);
    }
  });
  check("references", () => {
    for (const row of driver.prepare("pragma foreign_key_check").all())
      faults.push(`${textOf(row, "table")} row ${numberOf(row, "rowid")} refers to a missing ${textOf(row, "parent")}`);
  });
  for (const table of ["records", "statements", "figures"]) {
    check(`words of ${table}`, () => {
      driver.exec(`insert into ${table}_words (${table}_words) values ('integrity-check')`);
      const row = driver
        .prepare(`select (select count(*) from ${table}) as rows, (select count(*) from ${table}_words) as indexed`)
        .get();
      const [rows, indexed] = row ? [numberOf(row, "rows"), numberOf(row, "indexed")] : [0, 0];
      if (rows !== indexed) faults.push(`words of ${table}: ${indexed} of ${rows} rows can be searched`);
    });
  }
  return faults;
}
