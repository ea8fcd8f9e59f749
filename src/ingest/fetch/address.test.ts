import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OnrecordError } from "../../document/index.ts";
import { findAddressFault } from "./address.ts";
import { resolve } from "./resolve.ts";
import { readTarget } from "./target.ts";

/** What a URL's host comes to: "asks 1.2.3.4", "looks up NAME", or the code of the refusal. */
async function outcomeOf(host: string): Promise<string> {
  const lookedUp: string[] = [];
  const lookup = (name: string) => {
    lookedUp.push(name);
    return Promise.resolve([{ address: "93.184.215.14", family: 4 }]);
  };
  try {
    const [first] = await resolve(readTarget(`http://${host}/`), { lookup, allow: new Set() });
    return lookedUp.length > 0 ? `looks up ${lookedUp.join()}` : `asks ${first!.address}`;
  } catch (cause) {
    return (cause as OnrecordError).code;
  }
}

test.each([
  // loopback in every spelling the URL standard reads
  "127.0.0.1",
  "127.0.0.1.",
  "127.1",
  "127.0.1",
  "127.255.255.254",
  "2130706433",
  "0x7f000001",
  "0x7F.0.0.1",
  "0x7f.1",
  "017700000001",
  "0177.0.0.1",
  "0177.0.0.0x1",
  "00000177.1",
  "127.0.0.0x",
  "１２７.０.０.１",
  "①②⑦.⓪.⓪.①",
  "127。0。0。1",
  "%31%32%37.0.0.1",
  "127.0.0.1:8080",
  "0",
  "0.0.0.0",
  "0x0",
  "0.1.2.3",
  // private, shared, link-local, special
  "10.0.0.1",
  "10.255.255.255",
  "012.0.0.1",
  "167772161",
  "100.64.0.1",
  "100.127.255.255",
  "100.100.100.200",
  "169.254.169.254",
  "169.254.0.1",
  "2852039166",
  "0xa9fea9fe",
  "0251.0376.0251.0376",
  "169.16689662",
  "168.63.129.16",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.192",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.0.1",
  "192.168.1",
  "3232235777",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.7",
  "203.0.113.9",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "4294967295",
  // IPv6
  "[::]",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[0000:0000:0000:0000:0000:0000:0000:0001]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[0:0:0:0:0:FFFF:127.0.0.1]",
  "[::ffff:169.254.169.254]",
  "[::127.0.0.1]",
  "[::ffff:0:127.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b::a9fe:a9fe]",
  "[64:ff9b:1::1]",
  "[100::1]",
  "[2001::1]",
  "[2001:0:53aa:64c:0:0:80ff:fffe]",
  "[2001:db8::1]",
  "[2002:7f00:1::]",
  "[2002:c0a8:101::1]",
  "[2002:a9fe:a9fe::]",
  "[3fff::1]",
  "[5f00::1]",
  "[fc00::1]",
  "[fd00:ec2::254]",
  "[fe80::1]",
  "[FE80::1]",
  "[febf::1]",
  "[fec0::1]",
  "[ff02::1]",
  "[4000::1]",
  // names that only a machine or a local network knows
  "localhost",
  "LOCALHOST",
  "localhost.",
  "ｌocalhost",
  "a.localhost",
  "printer.local",
  "metadata.google.internal",
  "router.lan",
  "intranet",
  "nas.home",
  "1.168.192.in-addr.arpa",
  "router.home.arpa",
])("refuses http://%s/", async (host) => expect(await outcomeOf(host)).toBe("FETCH_REFUSED"));

test.each([
  "256.1.1.1",
  "1.2.3.4.5",
  "0x1ffffffff",
  "[::1",
  "[fe80::1%25eth0]",
  "[::ffff:127.0.0.1.5]",
  "a b.example",
  "",
])("finds no address in http://%s/", async (host) => expect(await outcomeOf(host)).toBe("FETCH_FAILED"));

test.each([
  ["93.184.215.14", "asks 93.184.215.14"],
  ["0x5db8d70e", "asks 93.184.215.14"],
  ["1.1.1.1", "asks 1.1.1.1"],
  ["9.255.255.255", "asks 9.255.255.255"],
  ["11.0.0.0", "asks 11.0.0.0"],
  ["100.63.255.255", "asks 100.63.255.255"],
  ["100.128.0.0", "asks 100.128.0.0"],
  ["172.15.255.255", "asks 172.15.255.255"],
  ["172.32.0.0", "asks 172.32.0.0"],
  ["192.0.1.0", "asks 192.0.1.0"],
  ["198.17.255.255", "asks 198.17.255.255"],
  ["198.20.0.0", "asks 198.20.0.0"],
  ["223.255.255.255", "asks 223.255.255.255"],
  ["[2606:4700::6810:84e5]", "asks 2606:4700::6810:84e5"],
  ["[::ffff:8.8.8.8]", "asks ::ffff:808:808"],
  ["[64:ff9b::8.8.8.8]", "asks 64:ff9b::808:808"],
  ["[2002:808:808::1]", "asks 2002:808:808::1"],
  ["[2001:200::1]", "asks 2001:200::1"],
  ["news.example", "looks up news.example"],
  ["News.Example.", "looks up news.example"],
  ["127.0.0.1.nip.example", "looks up 127.0.0.1.nip.example"],
  ["münchen.example", "looks up xn--mnchen-3ya.example"],
  ["localhost.example", "looks up localhost.example"],
])("lets http://%s/ pass: %s", async (host, outcome) => expect(await outcomeOf(host)).toBe(outcome));

describe("judges what a name server says", () => {
  test.each(["fe80::1%eth0", "::1%1", "", "not an address", "127.1", "0x7f000001", "010.0.0.1"])(
    "and trusts no odd spelling: %j",
    (address) => expect(findAddressFault(address)).toBe("not a plain address"),
  );
});

/** First and last address of every closed block, written as numbers here once more so that the two lists check each other. */
const closedBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x00000000, 0x00ffffff],
  [0x0a000000, 0x0affffff],
  [0x64400000, 0x647fffff],
  [0x7f000000, 0x7fffffff],
  [0xa9fe0000, 0xa9feffff],
  [0xac100000, 0xac1fffff],
  [0xc0000000, 0xc00000ff],
  [0xc0000200, 0xc00002ff],
  [0xc0586300, 0xc05863ff],
  [0xc0a80000, 0xc0a8ffff],
  [0xc6120000, 0xc613ffff],
  [0xc6336400, 0xc63364ff],
  [0xcb007100, 0xcb0071ff],
  [0xe0000000, 0xffffffff],
];
const azure = 0xa83f8110;

const octets = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255] as const;
const hex = (n: number) => n.toString(16);
const pair = (n: number) => `${hex(n >>> 16)}:${hex(n & 0xffff)}`;

/** Every way of writing one IPv4 address that leads there. */
const spellings: Readonly<Record<string, (n: number) => string>> = {
  dotted: (n) => octets(n).join("."),
  decimal: (n) => String(n),
  hexadecimal: (n) => `0x${hex(n)}`,
  octal: (n) => `0${n.toString(8)}`,
  "octal parts": (n) =>
    octets(n)
      .map((part) => `0${part.toString(8)}`)
      .join("."),
  "mixed parts": (n) =>
    octets(n)
      .map((part, i) => (i % 2 ? `0x${hex(part)}` : `000${part.toString(8)}`))
      .join("."),
  "two parts": (n) => `${n >>> 24}.${n & 0xffffff}`,
  "three parts": (n) => `${n >>> 24}.${(n >>> 16) & 255}.${n & 0xffff}`,
  "full width": (n) =>
    octets(n)
      .join(".")
      .replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  percent: (n) =>
    octets(n)
      .join(".")
      .replace(/\d/g, (digit) => `%3${digit}`),
  "dot at the end": (n) => `${octets(n).join(".")}.`,
  mapped: (n) => `[::ffff:${octets(n).join(".")}]`,
  "mapped in full": (n) => `[0:0:0:0:0:ffff:${pair(n)}]`,
  NAT64: (n) => `[64:ff9b::${pair(n)}]`,
  "6to4": (n) => `[2002:${pair(n)}::1]`,
};

describe.each(Object.entries(spellings))("in the spelling %s", (_name, spell) => {
  test("refuses every closed IPv4 address", async () => {
    const closed = fc.oneof(
      ...closedBlocks.map(([min, max]) => fc.integer({ min, max })),
      ...closedBlocks.map(([min, max]) => fc.constantFrom(min, max)),
      fc.constant(azure),
    );
    await fc.assert(
      fc.asyncProperty(closed, async (n) => {
        expect(await outcomeOf(spell(n))).toBe("FETCH_REFUSED");
      }),
      { numRuns: 200 },
    );
  });

  test("lets every other IPv4 address pass, and no other", async () => {
    const isClosed = (n: number) => n === azure || closedBlocks.some(([min, max]) => n >= min && n <= max);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 0xffffffff }), async (n) => {
        expect((await outcomeOf(spell(n))).split(" ")[0]).toBe(isClosed(n) ? "FETCH_REFUSED" : "asks");
      }),
      { numRuns: 200 },
    );
  });
});

test("lets no IPv6 address outside 2000::/3 pass but those that hold an IPv4 address", () => {
  const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(groups, (list) => {
      fc.pre(list[0]! >> 13 !== 1);
      expect(findAddressFault(list.map(hex).join(":"))).not.toBeNull();
    }),
  );
});
