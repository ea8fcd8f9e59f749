import { articleRoles, type Block, type BlockRole, type Span } from "../document/index.ts";

/** What a rule says about a line or a block: its role and, unless it is plain body, the reason in words. */
export interface Label {
  readonly role: BlockRole;
  readonly why: string | null;
}

export const plainBody: Label = { role: "body", why: null };

/** Puts a label on a place in the text; the role alone decides whether analysis reads it. */
export function blockOf(span: Span, label: Label, source: Span | null = null): Block {
  const { start, end } = span;
  return { start, end, role: label.role, kept: articleRoles.has(label.role), why: label.why, lang: null, source };
}
