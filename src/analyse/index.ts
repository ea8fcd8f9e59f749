export { analysis } from "./analyse.ts";
