// Bundles the command line into few files, so that it starts fast: `npm run build:cli`. `node scripts/build-cli.mjs FOLDER` builds elsewhere.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

export async function buildCli(folder = join(root, "dist", "cli")) {
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins: [modelsAsFiles(), licencesBeside()],
    build: {
      ssr: true,
      ssrEmitAssets: true,
      target: "node20",
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: {
          main: join(root, "src/cli/main.ts"),
          start: join(root, "src/cli/start.ts"),
          "reader-thread": join(root, "src/work/threads/reader-thread.ts"),
        },
        // one folder, so that what code finds beside itself is found from each file
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js", assetFileNames: "[name][extname]" },
      },
    },
    // a native addon stays where npm put it; the rest is read 200 modules faster when it is part of the bundle
    ssr: { noExternal: true, external: ["libsql"] },
  });
}

/** A model in base64 inside a module has to be scanned and decoded at each start; here it becomes a file that is read as it is. */
function modelsAsFiles() {
  const names = new Map();
  return {
    name: "models-as-files",
    enforce: "pre",
    transform(code, id) {
      // matches: "/src/analyse/tags/model.ts", "/src/analyse/names/first-model.ts"   must not match: "/src/learn/model-card.ts"
      if (!/\/src\/.*model\.ts$/.test(id)) return null;
      // matches: a string of a thousand characters of base64   must not match: "./model.ts"
      const found = code.replace(/"([A-Za-z0-9+/]{1000,}={0,2})"/g, (_, text) => {
        const count = names.get(id) ?? 0;
        names.set(id, count + 1);
        const name = `${basename(dirname(id))}-${basename(id, ".ts")}${count || ""}.bin`;
        this.emitFile({ type: "asset", fileName: name, source: Buffer.from(text, "base64") });
        return `readFileSync(new URL(${JSON.stringify(name)}, new URL("./", import.meta.url)))`;
      });
      return found === code ? null : `import { readFileSync } from "node:fs";\n${found}`;
    },
  };
}

/** The licences of what is bundled, as most of them ask. */
function licencesBeside() {
  return {
    name: "licences-beside",
    generateBundle() {
      const folders = new Set([...this.getModuleIds()].map(packageOf).filter(Boolean));
      const texts = [...folders]
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map((folder) => {
          const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
          const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
          return `${name} ${version}, ${license}\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : "(no licence file in the package)"}\n`;
        });
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY.txt", source: texts.join(`\n${"-".repeat(72)}\n\n`) });
    },
  };
}

/** ".../node_modules/@scope/name/lib/x.js" → ".../node_modules/@scope/name"; null for our own. */
function packageOf(id) {
  const mark = `${sep}node_modules${sep}`;
  const at = id.lastIndexOf(mark);
  if (at < 0) return null;
  const parts = id.slice(at + mark.length).split(sep);
  const folder = join(id.slice(0, at + mark.length), ...parts.slice(0, parts[0].startsWith("@") ? 2 : 1));
  return existsSync(join(folder, "package.json")) ? folder : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCli(process.argv[2]);
