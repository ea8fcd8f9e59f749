import { OnrecordError, version } from "../../document/index.ts";

/** What robots.txt calls this program. */
export const productName = "onrecord";

/** "onrecord/0.1.0 (+news archive; reads single reports for a person; https://example.org/contact)" */
export function agentName(contact?: string): string {
  const about = "+news archive; reads single reports for a person";
  if (contact === undefined) return `${productName}/${version} (${about})`;
  // matches: "https://example.org/bot", "desk@example.org"   must not match: "a (b)", "a\nb", "é"
  if (!/^[!#-'*-;=?-[\]-~]{3,200}$/.test(contact))
    throw new OnrecordError("OPTION_INVALID", {
      option: "contact",
      value: JSON.stringify(contact),
      why: "a contact is an address of a page or of a mailbox, in plain letters",
    });
  return `${productName}/${version} (${about}; ${contact})`;
}
