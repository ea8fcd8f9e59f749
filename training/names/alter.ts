import type { NamedDocument } from "./corpora.ts";

/** The same document as a newspaper prints it: "Oman ’ s", "U. S." and "Sang - hyun" closed up. */
export function closeUp(document: NamedDocument): NamedDocument {
  // matches: " - " between letters, the space of "’ s" and of "U. S."   must not match: " - - ", the space of "said. S."
  const loose = /(?<=[\p{L}\d]) - (?=[\p{L}\d])|(?<=\p{L}['’]) (?=s\b)|(?<=\b\p{Lu}\.) (?=\p{Lu}\.)/gu;
  const cuts = [...document.text.matchAll(loose)].map((match) => {
    const hyphen = match[0].length === 3;
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: hyphen ? "-" : "",
    };
  });
  let text = "";
  let at = 0;
  const moved: { readonly from: number; readonly by: number }[] = [];
  for (const cut of cuts) {
    text += document.text.slice(at, cut.start) + cut.text;
    at = cut.end;
    moved.push({ from: cut.end, by: text.length - cut.end });
  }
  text += document.text.slice(at);
  const place = (offset: number): number => {
    let low = 0;
    let high = moved.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (moved[middle]!.from <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (low ? moved[low - 1]!.by : 0);
  };
  return {
    name: document.name,
    text,
    spans: document.spans.map(({ start, end, label }) => ({
      start: place(start),
      end: place(end),
      label,
    })),
  };
}

export type Loudness = "headline" | "capitals";

/** The same line in headline case or in capitals; null where a letter would change its length. */
export function shout(line: string, loudness: Loudness): string | null {
  const loud =
    loudness === "capitals"
      ? line.toUpperCase()
      : // matches: "sink" and "it’s" whole   must not match: "Sink", the "s" of "it’s"
        line.replace(/(?<![\p{L}\d'’])\p{Ll}[\p{L}'’]*/gu, (word, at: number) =>
          at > 0 && smallInHeadlines.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
        );
  return loud.length === line.length ? loud : null;
}

const smallInHeadlines = new Set("a an the of in on to for and or at by as with from but nor vs via".split(" "));

/**
 * A copy with every fifth line in headline case and every ninth in capitals; all other lines are marked "unsure", which leaves them out.
 */
export function shoutSome(document: NamedDocument): NamedDocument {
  const lines = document.text.split("\n");
  const unsure: NamedDocument["spans"][number][] = [];
  let start = 0;
  const text = lines
    .map((line, i) => {
      const loud = i % 9 === 4 ? shout(line, "capitals") : i % 5 === 2 ? shout(line, "headline") : null;
      if (loud === null && line) unsure.push({ start, end: start + line.length, label: "unsure" });
      start += line.length + 1;
      return loud ?? line;
    })
    .join("\n");
  return { name: document.name, text, spans: [...document.spans, ...unsure] };
}
