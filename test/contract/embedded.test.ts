import { join } from "node:path";
import { openArchive } from "../../src/store/index.ts";
import { tempFolder } from "./temp-folder.ts";
import { describeStore } from "./store.contract.ts";

const folder = tempFolder();
let made = 0;

describeStore("embedded", () => openArchive(join(folder.path(), `${made++}.db`)));
