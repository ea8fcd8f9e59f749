import type { Visit } from "../store.ts";
import { textOf, type Driver } from "./driver.ts";
import { formatOf } from "./migrate.ts";

export function findVisit(driver: Driver, address: string): Visit | null {
  const row = driver.prepare("select cast(visit as blob) as visit from visits where address = ?").get(address);
  return row && JSON.parse(textOf(row, "visit"));
}

export function keepVisit(driver: Driver, path: string, address: string, visit: Visit): void {
  driver.transaction(() => {
    // another program may have upgraded the file since it was opened
    formatOf(driver, path);
    driver
      .prepare(
        `insert into visits (address, visit) values (?, ?)
         on conflict (address) do update set visit = excluded.visit`,
      )
      .run(address, JSON.stringify(visit));
  });
}
