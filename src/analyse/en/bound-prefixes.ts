/** Prefixes that cannot stand alone, so a hyphen after them does not part two words: "re-elected", "anti-war". */
export const boundPrefixes: ReadonlySet<string> = new Set(
  (
    "anti arch auto bi bio co contra counter cross de demi e eu euro ex extra hyper infra inter intra kilo macro mal " +
    "mega meta micro mid mini mis mono multi nano neo non omni para peri poly post pre pro proto pseudo re retro semi " +
    "socio sub super supra sur tele trans tri ultra un vice"
  ).split(" "),
);
