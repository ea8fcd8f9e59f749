import { readHtml } from "../read.ts";
import type { Task } from "../task.ts";

export const cleanHtmldate: Task = {
  name: "dates/htmldate",
  data: "htmldate_eval",
  about: "publication day of English pages; htmldate .903 accuracy, .949 F1 on all its pages",
  score: (data) => {
    const gold = JSON.parse(data.text("eval_default_english.json")) as Record<string, { file: string; date: string }>;
    const pages = Object.entries(gold).map(([url, { file, date }]) => {
      const path = `cache/${file}.gz`;
      const published = data.has(path) ? (readHtml(data.bytes(path), url)?.document.published ?? null) : null;
      // coarser than a day is no answer to this question
      const found = published && published.value.length >= 10 ? published.value.slice(0, 10) : null;
      return { url, right: found === date, given: found !== null };
    });
    const right = pages.filter((page) => page.right).length;
    const wrong = pages.filter((page) => page.given && !page.right).length;
    return {
      documents: pages.length,
      // as htmldate counts: a wrong date is a false positive, none at all a false negative
      measures: [
        { key: "day", counts: { hit: right, extra: wrong, missed: pages.filter((page) => !page.given).length } },
        { key: "accuracy", right, of: pages.length },
      ],
      items: pages.map((page) => `${page.right ? "hit" : page.given ? "extra" : "missed"} ${page.url}`),
    };
  },
};
