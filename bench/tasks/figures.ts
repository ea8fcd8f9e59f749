import { readFileSync } from "node:fs";
import { readArticle } from "../read.ts";
import { compareSpec, type Scope, type Spec } from "../recognizers.ts";
import type { Task } from "../task.ts";

export { figuresGold } from "./figures-gold.ts";
export { figuresNewsquant } from "./figures-newsquant.ts";

const files: readonly (readonly [Scope, string])[] = [
  ["number", "Number/English/NumberModel.json"],
  ["numberrange", "Number/English/NumberRangeModel.json"],
  ["percentage", "Number/English/PercentModel.json"],
  ["currency", "NumberWithUnit/English/CurrencyModel.json"],
  ["dimension", "NumberWithUnit/English/DimensionModel.json"],
  ["temperature", "NumberWithUnit/English/TemperatureModel.json"],
  ["age", "NumberWithUnit/English/AgeModel.json"],
];

/** Cases whose meaning onrecord does not keep, by number in their file, under the reason. */
type LeftOut = Readonly<Partial<Record<Scope, Readonly<Record<string, readonly number[]>>>>>;

export const figuresRecognizers: Task = {
  name: "figures/recognizers",
  data: "recognizers_text",
  about:
    "cases of Microsoft's specs (English) that are wholly right, of those whose meaning is kept; 1.000 by their own",
  score: (data) => {
    const leftOut = JSON.parse(
      readFileSync(new URL("../gold/figures-recognizers.json", import.meta.url), "utf8"),
    ) as LeftOut;
    const scored = files.flatMap(([scope, file]) => {
      const out = new Set(Object.values(leftOut[scope] ?? {}).flat());
      return (JSON.parse(data.text(file).replace(/^\uFEFF/, "")) as readonly Spec[]).flatMap((spec, i) => {
        if (spec.NotSupported || out.has(i)) return [];
        const { extra, missed } = compareSpec(spec, readArticle(spec.Input, "2022-01-15")?.figures ?? [], scope);
        return [{ scope, i, right: extra + missed === 0 }];
      });
    });
    const measure = (key: string, of: typeof scored) => ({
      key,
      right: of.filter(({ right }) => right).length,
      of: of.length,
    });
    return {
      documents: scored.length,
      measures: [
        measure("cases", scored),
        ...files.map(([scope]) =>
          measure(
            scope,
            scored.filter((one) => one.scope === scope),
          ),
        ),
      ],
      items: scored.map(({ scope, i, right }) => `${right ? "hit" : "missed"} ${scope} ${i}`),
    };
  },
};
