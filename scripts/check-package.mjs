// Packs the project, installs the package in an empty folder and uses every public entry from there.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "onrecord-package-"));
const npm = (args, cwd) => execFileSync("npm", [...args, "--silent"], { cwd, encoding: "utf8" });
try {
  const packed = npm(["pack", "--ignore-scripts", "--pack-destination", folder], process.cwd())
    .trim()
    .split("\n")
    .at(-1);
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }');
  npm(["install", "--no-audit", "--no-fund", "--ignore-scripts", join(folder, packed)], folder);
  const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));
  const names = entries.map((entry) => `onrecord${entry.slice(1)}`);
  writeFileSync(join(folder, "use.mjs"), names.map((name) => `await import(${JSON.stringify(name)});`).join("\n"));
  execFileSync("node", ["use.mjs"], { cwd: folder, stdio: "inherit" });

  const report = "“We saw 12 boats,” said Ines Varga, the harbour master, on 4 May 2025.\n";
  const printed = execFileSync("npx", ["onrecord", "read", "-", "--as", "article", "--json"], {
    cwd: folder,
    input: report,
    encoding: "utf8",
  });
  const record = JSON.parse(printed);
  if (record.statements.length !== 1 || record.figures[0]?.quantity.n !== "12")
    throw new Error(`unexpected record: ${printed}`);
  console.log(`${packed}: ${names.length} entries import, the command reads`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
