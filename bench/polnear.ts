import { codeUnitsOf, type Span } from "../src/document/index.ts";

/** One attribution of PolNeAR: spans in UTF-16 code units; a content may be in pieces, a source may be absent. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Reads brat stand-off: T lines hold spans in code points, E lines tie them together. */
export function readBrat(text: string, annotation: string): readonly Attribution[] {
  const toUnits = codeUnitsOf(text);
  const spans = new Map<string, readonly Span[]>();
  const attributions: Attribution[] = [];
  for (const line of annotation.split("\n")) {
    const [id, middle] = line.split("\t");
    if (id?.startsWith("T") && middle) {
      const places = middle.slice(middle.indexOf(" ") + 1).split(";");
      spans.set(
        id,
        places.map((place) => {
          const [start, end] = place.split(" ").map(Number) as [number, number];
          return { start: toUnits(start), end: toUnits(end) };
        }),
      );
    }
    if (id?.startsWith("E") && middle) {
      const of = (role: string) =>
        middle
          .split(" ")
          .map((part) => part.split(":") as [string, string])
          .filter(([name]) => name.replace(/\d+$/, "") === role)
          .flatMap(([, span]) => spans.get(span) ?? []);
      attributions.push({ source: of("Source"), cue: of("Cue"), content: of("Content") });
    }
  }
  return attributions.filter((one) => one.content.length > 0);
}
