export { analyse, analysis } from "./analyse.ts";
