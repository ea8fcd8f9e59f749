import { memoryStore } from "../../src/store/index.ts";
import { describeStore } from "./store.contract.ts";

describeStore("memory", async () => memoryStore());
