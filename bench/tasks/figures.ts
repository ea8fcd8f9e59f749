import { plainNumber as plain, valueOf } from "../newsquant.ts";
import { readArticle } from "../read.ts";
import { add, compareBags, none } from "../score.ts";
import type { Task } from "../task.ts";

export { figuresGold } from "./figures-gold.ts";
export { figuresNewsquant } from "./figures-newsquant.ts";

interface Spec {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Results: readonly { readonly TypeName: string; readonly Resolution?: { readonly value?: string } }[];
}

export const figuresRecognizers: Task = {
  name: "figures/recognizers",
  data: "recognizers_text",
  about: "values of Microsoft's specs for numbers and currency (English); reported as values in the input",
  score: (data) => {
    const files = ["Number/English/NumberModel.json", "NumberWithUnit/English/CurrencyModel.json"];
    const specs = files
      .flatMap((file) => JSON.parse(data.text(file).replace(/^\uFEFF/, "")) as Spec[])
      .filter((spec) => !spec.NotSupported);
    const scored = specs.map(({ Input, Results }) => {
      const goldValues = Results.flatMap(({ Resolution }) => (Resolution?.value ? [plain(Resolution.value)] : []));
      const foundValues = (readArticle(Input, "2022-01-15")?.figures ?? []).map(valueOf);
      return { Input, goldValues, foundValues, counts: compareBags(goldValues, foundValues) };
    });
    return {
      documents: specs.length,
      measures: [{ key: "value", counts: scored.map((one) => one.counts).reduce(add, none) }],
      items: scored.flatMap(({ Input, goldValues, foundValues }) =>
        goldValues.map((value) => `${foundValues.includes(value) ? "hit" : "missed"} ${value} in: ${Input}`),
      ),
    };
  },
};
