/** Endings that make words around a dot an internet name, lower case as they are written in text. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  (
    "com org net edu gov mil int info biz io tv news eu uk de fr es it nl ch se dk fi pl ru ua cz pt gr tr ca au nz jp kr cn hk tw sg my ph vn th " +
    "br mx ar cl za ng ke gh eg il sa ae qa lb jo pk bd lk app blog online site"
  ).split(" "),
);
