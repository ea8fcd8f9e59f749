import { classAt, letter, runEnd, space, symbol, widthAt } from "./characters.ts";
import { push, type TokenSink } from "./sink.ts";

/** Marks that run together into one token: "...", "--", "?!", "***". */
const runs = new Set([".", "-", "–", "—", "*", "=", "_", "~", "…", "•", "<", ">", "`"]);

// matches: ":)", ";-)", ":D"   must not match: ":3", ": )"
const face = /[:;=]-?[)(DPp](?![\p{L}\p{N}])/uy;

/** One mark, a run of like marks, a "@handle", a "#tag", or a picture with all its parts. */
export function scanPunctuation(text: string, start: number, limit: number, sink: TokenSink): number {
  const char = text[start]!;
  const next = start + 1 < limit ? classAt(text, start + 1) : 0;
  if ((char === "@" || char === "#") && next === letter) {
    const end = runEnd(text, start + 1, limit, "both");
    push(sink, start, end, "mark");
    return end;
  }
  if ((char === ":" || char === ";" || char === "=") && isFace(text, start, limit)) {
    const end = face.lastIndex;
    push(sink, start, end, "symbol");
    return end;
  }
  if (!runs.has(char) && classAt(text, start) === symbol) {
    const end = pictureEnd(text, start, limit);
    push(sink, start, end, "symbol");
    return end;
  }
  let end = start + 1;
  // '' as old wires close a quotation
  if (char === "'" && end < limit && text[end] === "'") end++;
  else if (char === "!" || char === "?") while (end < limit && (text[end] === "!" || text[end] === "?")) end++;
  else if (runs.has(char)) while (end < limit && text[end] === char) end++;
  push(sink, start, end, "punct");
  return end;
}

/** A face stands apart from the word before it: "well done :)", not "(as follows:)". */
function isFace(text: string, start: number, limit: number): boolean {
  if (start > 0 && classAt(text, start - 1) !== space) return false;
  face.lastIndex = start;
  return face.test(text) && face.lastIndex <= limit;
}

/** Takes in what belongs to one picture: variation selectors, joiners, skin tones, the second letter of a flag. */
function pictureEnd(text: string, start: number, limit: number): number {
  let end = start + widthAt(text, start);
  for (;;) {
    if (end >= limit) return limit;
    const point = text.codePointAt(end)!;
    if (point === 0x200d && end + 1 < limit && classAt(text, end + 1) === symbol) end += 1 + widthAt(text, end + 1);
    else if (point === 0xfe0f || point === 0xfe0e || point === 0x20e3) end++;
    else if (point >= 0x1f3fb && point <= 0x1f3ff) end += 2;
    else if (isFlagHalf(point) && end - start === 2 && isFlagHalf(text.codePointAt(start)!)) end += 2;
    else return end;
  }
}

function isFlagHalf(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}
