import type { Labelled } from "./score.ts";

export interface TimeDocument {
  readonly name: string;
  readonly text: string;
  readonly created: string | null;
  /** `label` is the TIMEX3 value. */
  readonly times: readonly Labelled[];
}

/** TimeML with inline TIMEX3: tags are taken out, offsets kept. Only the TEXT part counts. */
export function readTimeml(name: string, file: string): TimeDocument {
  const created =
    /functionInDocument="CREATION_TIME"[^>]*?\bvalue="([^"]+)"|\bvalue="([^"]+)"[^>]*?functionInDocument="CREATION_TIME"/.exec(
      file,
    );
  const body = /<TEXT>\n?([\s\S]*?)<\/TEXT>/.exec(file)?.[1] ?? "";
  let text = "";
  const times: Labelled[] = [];
  const open: { start: number; value: string }[] = [];
  for (const piece of body.split(/(<[^>]+>)/)) {
    if (piece.startsWith("<TIMEX3"))
      open.push({ start: text.length, value: /\bvalue="([^"]*)"/.exec(piece)?.[1] ?? "" });
    else if (piece === "</TIMEX3>") {
      const last = open.pop();
      if (last) times.push({ start: last.start, end: text.length, label: last.value });
    } else if (!piece.startsWith("<")) text += unescape(piece);
  }
  return { name, text, created: created?.[1] ?? created?.[2] ?? null, times: times.sort((a, b) => a.start - b.start) };
}

/** MEANTIME's CAT XML: tokens by number, one sentence a line. Only the opening sentences are annotated: the rest is cut. */
export function readCat(name: string, file: string): TimeDocument {
  const places = new Map<string, { start: number; end: number; sentence: number }>();
  let text = "";
  let line = -1;
  for (const [, number, id, word] of file.matchAll(
    /<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)<\/token>/g,
  )) {
    const sentence = Number(number);
    if (sentence !== line) text += line < 0 ? "" : "\n";
    // as printed: no space before closing punctuation
    else if (!/^(?:[,.;:!?%)]|'s|n't)$/.test(word!)) text += " ";
    line = sentence;
    const start = text.length;
    text += unescape(word!);
    places.set(id!, { start, end: text.length, sentence });
  }
  const marked = [...file.matchAll(/<(\w+) ([^>]*)>\s*((?:<token_anchor t_id="\d+"\/>\s*)*)/g)].map(
    ([, tag, attributes, anchors]) => ({
      tag: tag!,
      value: /\bvalue="([^"]*)"/.exec(attributes!)?.[1] ?? "",
      created: attributes!.includes('functionInDocument="CREATION_TIME"'),
      tokens: [...(anchors ?? "").matchAll(/t_id="(\d+)"/g)].map(([, id]) => places.get(id!)!).filter(Boolean),
    }),
  );
  const lastSentence = Math.max(-1, ...marked.flatMap((mark) => mark.tokens.map((token) => token.sentence)));
  const kept = [...places.values()].filter((place) => place.sentence <= lastSentence);
  const times = marked
    .filter((mark) => mark.tag === "TIMEX3" && mark.tokens.length > 0)
    .map((mark) => ({ start: mark.tokens[0]!.start, end: mark.tokens.at(-1)!.end, label: mark.value }));
  return {
    name,
    text: text.slice(0, Math.max(0, ...kept.map((place) => place.end))),
    created: marked.find((mark) => mark.tag === "TIMEX3" && mark.created)?.value ?? null,
    times: times.sort((a, b) => a.start - b.start),
  };
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
