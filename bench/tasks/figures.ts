import type { Figure } from "../../src/document/index.ts";
import { readArticle } from "../read.ts";
import { add, compareBags, none } from "../score.ts";
import type { Task } from "../task.ts";

interface GoldQuantity {
  readonly change: string;
  readonly value: string;
  readonly unit: string;
}

export const figuresNewsquant: Task = {
  name: "figures/newsquant",
  data: "newsquant",
  about: "values of quantities, a range is one; CQE .920, quantulum3 .730, Recognizers .732",
  score: (data) => {
    const gold = JSON.parse(data.text("newsquant_dev.json")) as readonly {
      text: string;
      quantities: readonly GoldQuantity[];
    }[];
    const scored = gold.map(({ text, quantities }) => {
      const figures = readArticle(text, "2022-01-15")?.figures ?? [];
      const goldValues = quantities.map((quantity) => quantity.value.split("-").map(plain).join("–"));
      const foundValues = figures.map(valueOf);
      const withChange = (value: string, change: string) => `${change}${value}`;
      return {
        text,
        goldValues,
        foundValues,
        value: compareBags(goldValues, foundValues),
        change: compareBags(
          quantities.map((quantity, i) => withChange(goldValues[i]!, quantity.change)),
          figures.map((figure, i) => withChange(foundValues[i]!, changeOf(figure))),
        ),
      };
    });
    return {
      documents: gold.length,
      measures: [
        { key: "value", counts: scored.map((one) => one.value).reduce(add, none) },
        { key: "value + change", counts: scored.map((one) => one.change).reduce(add, none) },
      ],
      items: scored.flatMap(({ text, goldValues, foundValues }) => [
        ...goldValues.map((value) => `${foundValues.includes(value) ? "hit" : "missed"} ${value} in: ${text}`),
        ...foundValues.filter((value) => !goldValues.includes(value)).map((value) => `extra ${value} in: ${text}`),
      ]),
    };
  },
};

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

/** The value as these corpora write it: a bound is its number, a range both ends, a vague quantity its least. */
function valueOf({ quantity }: Figure): string {
  if (quantity.kind === "range") return `${plain(quantity.low)}–${plain(quantity.high)}`;
  if (quantity.kind === "vague") return quantity.atLeast === null ? quantity.text : plain(quantity.atLeast);
  return plain(quantity.n);
}

function changeOf({ change, quantity, approximate }: Figure): string {
  if (change) return change;
  if (quantity.kind === "bound") return quantity.op.slice(0, 1);
  return approximate ? "~" : "=";
}

/** "15.0" → "15", "0.50" → "0.5", "1e3" → "1000". */
function plain(value: string): string {
  const number = Number(value.replaceAll(",", ""));
  return Number.isFinite(number) ? String(Number(number.toPrecision(12))) : value;
}
