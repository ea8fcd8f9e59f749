import { lookup as systemLookup } from "node:dns/promises";
import { isIP } from "node:net";
import { findAddressFault } from "./address.ts";
import { connectionError, later, refused } from "./failure.ts";
import type { Target } from "./target.ts";

export interface Address {
  readonly address: string;
  readonly family: number;
}

export type Lookup = (host: string) => Promise<readonly Address[]>;

export const defaultLookup: Lookup = (host) => systemLookup(host, { all: true, verbatim: true });

/**
 * The addresses of a target, asked for once: what is connected to is what was judged here. One address that is not
 * public is enough to refuse them all, since a name that leads to both is a way in.
 */
export async function resolve(
  target: Target,
  { lookup, allow }: { readonly lookup: Lookup; readonly allow: ReadonlySet<string> },
): Promise<readonly Address[]> {
  const addresses = await addressesOf(target, lookup);
  if (addresses.length === 0) throw later(target.shown, `${target.host} has no address`);
  for (const { address } of addresses) {
    const fault = findAddressFault(address);
    if (!fault || allow.has(`${address}:${target.port}`)) continue;
    const what = address === target.host ? address : `${target.host} leads to ${address}, which`;
    throw refused(target.shown, `${what} is not on the public internet: ${fault}`);
  }
  return addresses;
}

async function addressesOf({ host, shown }: Target, lookup: Lookup): Promise<readonly Address[]> {
  const family = isIP(host);
  if (family > 0) return [{ address: host, family }];
  try {
    return (await lookup(host)).map(({ address }) => ({ address, family: isIP(address) }));
  } catch (cause) {
    throw connectionError(shown, cause);
  }
}
