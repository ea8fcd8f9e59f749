import { BlockList, isIPv4, isIPv6 } from "node:net";

/** What is not the public internet, each with the words an error uses. */
const closed4 = blocksOf("ipv4", [
  ["0.0.0.0", 8, "this network"],
  ["10.0.0.0", 8, "a private network"],
  ["100.64.0.0", 10, "a carrier's own network"],
  ["127.0.0.0", 8, "this machine (loopback)"],
  // where clouds answer with a machine's credentials
  ["169.254.0.0", 16, "link-local"],
  ["168.63.129.16", 32, "a cloud's own service"],
  ["172.16.0.0", 12, "a private network"],
  ["192.0.0.0", 24, "set aside for protocols"],
  ["192.0.2.0", 24, "set aside for documentation"],
  ["192.88.99.0", 24, "a 6to4 relay"],
  ["192.168.0.0", 16, "a private network"],
  ["198.18.0.0", 15, "set aside for benchmarks"],
  ["198.51.100.0", 24, "set aside for documentation"],
  ["203.0.113.0", 24, "set aside for documentation"],
  ["224.0.0.0", 4, "multicast"],
  ["240.0.0.0", 4, "reserved"],
]);

const closed6 = blocksOf("ipv6", [
  ["::", 128, "this network"],
  ["::1", 128, "this machine (loopback)"],
  ["fc00::", 7, "a private network"],
  ["fe80::", 10, "link-local"],
  ["fec0::", 10, "a private network"],
  ["ff00::", 8, "multicast"],
  ["100::", 64, "set aside for discarding"],
  // Teredo, ORCHID and benchmarks among them
  ["2001::", 23, "set aside for protocols"],
  ["2001:db8::", 32, "set aside for documentation"],
  ["3fff::", 20, "set aside for documentation"],
]);

const global6 = blocksOf("ipv6", [["2000::", 3, ""]]);

/** Why an address is not on the public internet ("a private network"); null when it is. Only plain spellings are read. */
export function findAddressFault(address: string): string | null {
  if (isIPv4(address)) return faultIn(closed4, address, "ipv4");
  // "fe80::1%eth0" is an address too, and its zone says that it is not public
  if (!isIPv6(address) || address.includes("%")) return "not a plain address";
  const inner = embedded4(groupsOf(address));
  if (inner) {
    const fault = findAddressFault(inner);
    return fault && `${inner} inside, ${fault}`;
  }
  const fault = faultIn(closed6, address, "ipv6");
  return fault ?? (faultIn(global6, address, "ipv6") === null ? "not a global address" : null);
}

/** The IPv4 address that an IPv6 address leads to: mapped (::ffff:0:0/96), NAT64 (64:ff9b::/96) or 6to4 (2002::/16). */
function embedded4(groups: readonly number[]): string | null {
  const [a, b, c, d, e, f, g, h] = groups as readonly [number, number, number, number, number, number, number, number];
  if (a === 0x2002) return dotted(b, c);
  const middle = (c | d | e) === 0;
  const mapped = middle && a === 0 && b === 0 && f === 0xffff;
  const nat64 = middle && a === 0x64 && b === 0xff9b && f === 0;
  return mapped || nat64 ? dotted(g, h) : null;
}

/** 0x7f00, 0x0001 → "127.0.0.1" */
function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** "::ffff:1.2.3.4" → eight numbers; the URL standard's spelling has no dots left. */
function groupsOf(address: string): readonly number[] {
  const plain = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = plain.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16));
}

interface Block {
  readonly list: BlockList;
  readonly what: string;
}

function blocksOf(
  family: "ipv4" | "ipv6",
  blocks: readonly (readonly [network: string, bits: number, what: string])[],
): readonly Block[] {
  return blocks.map(([network, bits, what]) => {
    const list = new BlockList();
    list.addSubnet(network, bits, family);
    return { list, what };
  });
}

function faultIn(blocks: readonly Block[], address: string, family: "ipv4" | "ipv6"): string | null {
  return blocks.find(({ list }) => list.check(address, family))?.what ?? null;
}
