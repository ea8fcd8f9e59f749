import { pagesAndRecords } from "./0001-pages-and-records.ts";
import { statementsAndFigures } from "./0002-statements-and-figures.ts";
import { words } from "./0003-words.ts";
import { visits } from "./0004-visits.ts";
import { states } from "./0005-states.ts";

/** Forward only: an archive of format n has had the first n. A released one is never edited; add the next number. */
export const migrations: readonly string[] = [pagesAndRecords, statementsAndFigures, words, visits, states];
