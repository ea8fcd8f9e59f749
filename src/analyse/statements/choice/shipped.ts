import { unpackChooser, type Chooser } from "./choose.ts";
import { exact, right } from "./model.ts";

let chooser: Chooser | undefined;

export function shipped(): Chooser {
  return (chooser ??= unpackChooser(right, exact));
}
