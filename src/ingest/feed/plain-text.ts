import { Parser } from "htmlparser2";

/** How much of a title, a name or a summary is read. */
const reach = 20_000;

/** "<b>Fire</b> at caf&eacute;" → "Fire at café": markup out, entities read, white space single. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return singleSpaced(html.slice(0, reach));
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (isHidden(name)) hidden++;
      else if (!isInline(name)) parts.push(" ");
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text);
    },
    onclosetag: (name) => {
      if (isHidden(name)) hidden--;
      else if (!isInline(name)) parts.push(" ");
    },
  });
  parser.end(html.slice(0, reach));
  return singleSpaced(parts.join(""));
}

export function singleSpaced(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function isHidden(name: string): boolean {
  return name === "script" || name === "style";
}

function isInline(name: string): boolean {
  return /^(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)$/.test(name);
}
