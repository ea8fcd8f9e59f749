import type { TObject, TSchema } from "typebox";
import { Value } from "typebox/value";
import { OnrecordError } from "../document/index.ts";
import { routes, type Query, type RouteName } from "./api.ts";

/** Checks the parameters of a request against the route's schema; an unknown one is an error, not a silent nothing. */
export function readParameters<Name extends RouteName>(name: Name, given: URLSearchParams): Query<Name> {
  const schema: TObject = routes[name].query;
  const known = Object.keys(schema.properties);
  const values: Record<string, unknown> = {};
  for (const [option, value] of given) {
    const property = Object.hasOwn(schema.properties, option) ? schema.properties[option] : undefined;
    if (!property) {
      const why = known.length ? `this address takes only ${known.join(", ")}` : "this address takes no parameters";
      throw invalid(option, value, why);
    }
    if (Object.hasOwn(values, option)) throw invalid(option, value, "it is given twice");
    const read = readValue(property, value);
    if (!Value.Check(property, read)) throw invalid(option, value, whyNot(property, read));
    values[option] = read;
  }
  for (const option of schema.required ?? [])
    if (!Object.hasOwn(values, option)) throw invalid(option, "left out", "this address needs it");
  return values as Query<Name>;
}

/** "12" → 12 and "true" → true where the schema wants them; anything else stays as it is, for the check to refuse. */
function readValue(schema: TSchema, value: string): unknown {
  const type = "type" in schema ? schema.type : null;
  // matches: "12", "-1", "0.5"   must not match: "", "1e3", "0x10"
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
  return value;
}

function whyNot(schema: TSchema, value: unknown): string {
  if ("enum" in schema && Array.isArray(schema.enum)) return `it is one of ${schema.enum.join(", ")}`;
  return Value.Errors(schema, value)[0]?.message ?? "it does not fit";
}

function invalid(option: string, value: string, why: string): OnrecordError {
  return new OnrecordError("OPTION_INVALID", { option, value: value.slice(0, 80), why });
}
