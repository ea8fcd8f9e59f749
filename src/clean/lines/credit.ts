import { agencies, photoSources } from "../en/agencies.ts";
import { notPictured, pictured, picturePointers } from "../en/captions.ts";
import type { Label } from "../block.ts";
import type { Shape } from "./shape.ts";

/** The photo credit a line ends in, or is: "… over yet. Burhan Ozbilici AP Photo" → "AP Photo". */
export function findCredit(shape: Shape): string | null {
  const tail = shape.text.slice(-48).replace(/[\s.)\]]+$/, "");
  for (const source of photoSources) {
    // "… posted it on Flickr." is a sentence; a source of two words is always a credit
    if (tail.endsWith(source) && (source.includes(" ") || !shape.ended || shape.words <= 8)) return source;
  }
  const named =
    /(?:photo|picture|image|photograph|pic|graphic|illustration|video|credit|source)s?(?: by| courtesy of| courtesy)?\s?[:/|]\s?(\S.{1,60})$/i.exec(
      shape.text.slice(-80),
    );
  if (named && !shape.ended) return named[0];
  return null;
}

/** A line that is a photo credit and nothing else: "Jane Doe/Reuters", "AP Photo", "Getty Images". */
export function findCreditLine(shape: Shape): Label | null {
  if (shape.words > 12) return null;
  const credit = findCredit(shape) ?? findSlashCredit(shape.text);
  if (credit && !endsSentenceBefore(shape.text, credit)) return { role: "credit", why: `photo credit: “${credit}”` };
  // matches: "(Photo: Jane Doe)", "Photo by Jane Doe", "© Gull Wire"   must not match: "Photography is banned."
  if (
    /^[([]?(?:photo|picture|image|photograph|pic|graphic|illustration|video|credit|credits)(?: by| credit| courtesy| source)?\s?[:|]|^[([]?(?:photo|picture|image|photograph|illustration)s? (?:by|courtesy)\b|^©/i.test(
      shape.text,
    )
  )
    return { role: "credit", why: `photo credit: “${shape.text.slice(0, 60)}”` };
  return null;
}

/** A line that describes a picture: it says so, or says what is seen, when, in the way captions do. */
export function findCaption(shape: Shape): Label | null {
  if (shape.words < 3 || shape.words > 90) return null;
  const lower = shape.plain;
  // a step of a recipe may be pictured, too
  const step = /^\d{1,2}[.)]\s/.test(shape.text) && shape.ended;
  const pointer = picturePointers.find((words) => lower.includes(words));
  if (pointer && !step && shape.words <= 60 && (pointer.length > 4 || !shape.ended))
    return { role: "caption", why: `picture caption: “${pointer}”` };
  const credit = findCredit(shape);
  if (credit) return { role: "caption", why: `picture caption with the credit “${credit}”` };
  if (showsScene(shape))
    return { role: "caption", why: "picture caption: says in the present what is seen, with a full date" };
  return null;
}

/** "…, speaks during an interview … Tuesday, Nov. 28, 2017." */
function showsScene(shape: Shape): boolean {
  // matches: "Tuesday, Nov. 28, 2017"   must not match: "on Tuesday"
  if (!/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:on )?[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}/.test(shape.text))
    return false;
  const words = shape.text
    .slice(0, 260)
    .toLowerCase()
    .split(/[^a-z]+/, 18);
  // "will speak" is no picture
  return words.some((word, i) => pictured.has(word) && !notPictured.has(words[i - 1] ?? ""));
}

// "Burhan Ozbilici/AP", "Reuters/Jane Doe"
function findSlashCredit(text: string): string | null {
  const parts = text.replace(/^[([]|[)\]]$/g, "").split(/\s*[/|]\s*/, 4);
  if (parts.length < 2 || parts.length > 3) return null;
  return parts.some((part) => agencySpellings.has(part.trim()) || photoSources.includes(part.trim())) ? text : null;
}

function endsSentenceBefore(text: string, credit: string): boolean {
  const before = text.slice(0, Math.max(0, text.length - credit.length)).trim();
  return before.length > 40 && before.includes(". ");
}

const agencySpellings: ReadonlySet<string> = new Set(agencies.flatMap(([, spellings]) => spellings));
