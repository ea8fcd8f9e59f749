import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { describeCases } from "../../../test/support/cases.ts";
import { anyText, deepFreeze, growth } from "../../../test/support/properties.ts";
import { isSpace, keptBlocks } from "../../document/index.ts";
import { tokens } from "./stage.ts";

function wordsIn(text: string): string[] {
  const { start, end } = tokens.run(documentOf(text), {}).tokens;
  return start.map((at, i) => text.slice(at, end[i]));
}

describeCases(import.meta.dirname, (document) => {
  const { start, end, kind } = tokens.run(document, {}).tokens;
  return start
    .map((at, i) => ({ tag: kind[i]!, start: at, end: end[i]! }))
    .filter(({ tag }) => tag !== "word" && tag !== "punct");
});

function kindsIn(text: string): string[] {
  return [...tokens.run(documentOf(text), {}).tokens.kind];
}

describe("cuts", () => {
  test.each([
    ["They don't; Mara's can't.", "They do n't ; Mara 's ca n't ."],
    ["they’re, WE’LL, O’Hara, Shi’a", "they ’re , WE ’LL , O’Hara , Shi’a"],
    ["You cannot. I'm gonna.", "You can not . I 'm gon na ."],
    ["the boys' club", "the boys ' club"],
    ["the U.S.-led force", "the U.S. - led force"],
    ["Mr. Doe, Ph.D., came at 9 a.m. on Nov. 3.", "Mr. Doe , Ph.D. , came at 9 a.m. on Nov. 3 ."],
    ["i.e. it is No. 4, no. It ends.", "i.e. it is No. 4 , no . It ends ."],
    ["J. R. Poole and J.K. Vane saw plan B.", "J. R. Poole and J.K. Vane saw plan B ."],
    ["2,500 of 1,200.50 and 1.5", "2,500 of 1,200.50 and 1.5"],
    ["7,000-8,000 in 2014–2016", "7,000 - 8,000 in 2014 – 2016"],
    ["the 3rd, the 1990s, '80s, 9/11, 08:30", "the 3rd , the 1990s , '80s , 9/11 , 08:30"],
    ["£3bn, US$20m, 5% at 5pm", "£ 3 bn , US$ 20 m , 5 % at 5 pm"],
    ["COVID-19, F-16, 3D", "COVID-19 , F-16 , 3D"],
    ["on 2026-03-10 call 555-0199", "on 2026-03-10 call 555-0199"],
    ["long-term re-elected co-founder", "long - term re-elected co-founder"],
    ["the Harbour Relief Front (HRF)", "the Harbour Relief Front ( HRF )"],
    ["take...We—or they—…", "take ... We — or they — …"],
    ["“Why?!” he said -- twice!!", "“ Why ?! ” he said -- twice !!"],
    ["see https://example.org/a_(b)?c=d#e.", "see https://example.org/a_(b)?c=d#e ."],
    [
      "at www.example.org/x, example.com or jane.doe@example.co.uk.",
      "at www.example.org/x , example.com or jane.doe@example.co.uk .",
    ],
    ["@jane_doe likes #ferries and #1", "@jane_doe likes #ferries and # 1"],
    ["the end.The next", "the end . The next"],
    ["AT&T and R&D; you & me", "AT&T and R&D ; you & me"],
    ["1. First", "1. First"],
    ["Ada Poole, M.Sc., and Vane et al. (2019)", "Ada Poole , M.Sc. , and Vane et al. ( 2019 )"],
    ["Orla Vane (b. March 1950; d. 1990)", "Orla Vane ( b. March 1950 ; d. 1990 )"],
    ["the writer L. Poole took plan B. Doe left", "the writer L. Poole took plan B . Doe left"],
    ["Dr.Franklin of Mt.Vane met S.Poole, Yu. Vane", "Dr. Franklin of Mt. Vane met S. Poole , Yu. Vane"],
    ["Law No. (10) and no. The end", "Law No. ( 10 ) and no . The end"],
    ["Poole, A. L.; Vane, C. D.", "Poole , A. L. ; Vane , C. D ."],
    ["a .265 average, notes [13,14] and 13,140", "a .265 average , notes [ 13 , 14 ] and 13,140"],
    ["the 1960's, 2008's best, the ’80s", "the 1960's , 2008 's best , the ’80s"],
    ["PM2.5 and 5G w/o s/he", "PM2.5 and 5G w/o s/he"],
    ["y'all don't dont kinda like 'em", "y' all do n't do nt kind a like 'em"],
    ["th- the N- no; join us- now", "th- the N- no ; join us - now"],
    ["open minutes.pdf :) and ask (as follows:)", "open minutes.pdf :) and ask ( as follows : )"],
    ["of Halvar Inc..", "of Halvar Inc. ."],
    ["the U.S...", "the U.S ..."],
    ["a\u00adb c\u200dd \u202be\u202c f\ufeffg", "a\u00adb c\u200dd \u202be\u202c f\ufeffg".replace("\ufeff", " ")],
    ["👩‍🚒 🇫🇷 ❤️ café naı̈ve", "👩‍🚒 🇫🇷 ❤️ café naı̈ve"],
    ["שלום, العالم!", "שלום , العالم !"],
  ])("%s", (text, expected) => {
    expect(wordsIn(text).join(" ")).toBe(expected);
  });
});

test("says what each token is", () => {
  expect(kindsIn("Mr. Doe paid £2,500 (5%) to @jane in 1990s")).toEqual(
    "word word word symbol number punct number symbol punct word mark word number".split(" "),
  );
  expect(kindsIn("1. First")).toEqual(["punct", "word"]);
});

test("reads kept blocks only", () => {
  const document = documentOf("one two\nthree");
  const blocks = document.blocks.map((block, i) => ({ ...block, kept: i === 1 }));
  expect(tokens.run({ ...document, blocks }, {}).tokens.start).toEqual([8]);
});

test("covers every non-space character of kept blocks exactly once", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const document = deepFreeze(documentOf(text));
      const { start, end, kind } = tokens.run(document, {}).tokens;
      expect([end.length, kind.length]).toEqual([start.length, start.length]);
      const covered = new Uint8Array(text.length);
      start.forEach((from, i) => {
        expect(end[i]).toBeGreaterThan(from);
        if (i) expect(from).toBeGreaterThanOrEqual(end[i - 1]!);
        for (let at = from; at < end[i]!; at++) covered[at]!++;
      });
      for (const block of keptBlocks(document))
        for (let at = block.start; at < block.end; at++)
          expect(covered[at], `${at} of ${JSON.stringify(text)}`).toBe(isSpace(text.charCodeAt(at)) ? 0 : 1);
    }),
    { numRuns: 400 },
  );
});

test("covers odd characters exactly once, wherever they stand in a word", () => {
  const odd = [
    "\u00ad",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\u00a0",
    "\u202f",
    "\u0301",
    "\ufe0f",
    "\ud83d",
    "\ude00",
    "😀",
    "\u0000",
    "\u0085",
    "\u2028",
  ];
  const plain = [
    "Dr",
    "U",
    "S",
    ".",
    "-",
    "'",
    "’s",
    "n't",
    "3",
    ",",
    "/",
    "@",
    "www.",
    "Poole",
    "th",
    "et al",
    ":",
    ")",
    "[",
    "(b",
    " ",
    "\r\n",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...odd, ...plain), { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const block = {
        start: 0,
        end: text.length,
        role: "body",
        kept: true,
        why: null,
        lang: null,
        source: null,
      } as const;
      const { start, end } = tokens.run({ ...documentOf(text), blocks: [block] }, {}).tokens;
      const covered = start.map((from, i) => text.slice(from, end[i])).join("");
      // tokens in order, none empty, none over another: what they hold is the text less its white space
      expect(covered).toBe(text.replace(/\s/g, ""));
      start.forEach((from, i) => expect(from).toBeGreaterThanOrEqual(i ? end[i - 1]! : 0));
    }),
    { numRuns: 1000 },
  );
});

test("leaves earlier tokens alone when a paragraph is appended", () => {
  fc.assert(
    fc.property(anyText(), anyText(), (text, more) => {
      const before = wordsIn(text);
      expect(wordsIn(`${text}\n${more}`).slice(0, before.length)).toEqual(before);
    }),
  );
});

test.each([
  "a.",
  "a-",
  "a'",
  "1,",
  "J. ",
  ".",
  "www.",
  "x@",
  '"',
  "((((",
  "é",
  "https://a)",
  "'em",
  "a/",
  "[1,",
  "B.Sc",
  "th- ",
  ":)",
])("takes time in proportion to the text: %j over and over", (piece) => {
  const ratio = growth(
    (times) => documentOf(piece.repeat(times)),
    (document) => tokens.run(document, {}),
  );
  expect(ratio).toBeLessThan(8);
});
