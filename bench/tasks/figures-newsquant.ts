import { compareNewsquant, goldValueOf, newsquantMeasures, sayAsNewsquant, type GoldQuantity } from "../newsquant.ts";
import { readArticle } from "../read.ts";
import { add, none } from "../score.ts";
import type { Task } from "../task.ts";

export const figuresNewsquant: Task = {
  name: "figures/newsquant",
  data: "newsquant",
  about: "quantities; CQE .920, + change .881, + unit .856, + concept .761 / .570; quantulum3 .730, Recognizers .732",
  score: (data) => {
    const gold = JSON.parse(data.text("newsquant_dev.json")) as readonly {
      text: string;
      quantities: readonly GoldQuantity[];
    }[];
    const scored = gold.map(({ text, quantities }) => {
      const figures = readArticle(text, "2022-01-15")?.figures ?? [];
      return {
        text,
        goldValues: quantities.map(goldValueOf),
        foundValues: sayAsNewsquant(figures).map(({ value }) => value),
        counts: compareNewsquant(quantities, figures),
      };
    });
    return {
      documents: gold.length,
      measures: newsquantMeasures.map((key) => ({
        key,
        counts: scored.map(({ counts }) => counts[key]).reduce(add, none),
      })),
      items: scored.flatMap(({ text, goldValues, foundValues }) => [
        ...goldValues.map((value) => `${foundValues.includes(value) ? "hit" : "missed"} ${value} in: ${text}`),
        ...foundValues.filter((value) => !goldValues.includes(value)).map((value) => `extra ${value} in: ${text}`),
      ]),
    };
  },
};
