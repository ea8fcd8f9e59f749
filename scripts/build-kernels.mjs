// Compiles src/learn/kernels/*.as (AssemblyScript) to *.wasm.ts beside them: a module that holds the bytes as base64, so that
// they reach Node, bundlers and browsers alike. Run it after a change; a test compiles again and compares.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = fileURLToPath(new URL("../src/learn/kernels", import.meta.url));
export const kernels = ["read", "learn"];

/** The WebAssembly bytes of one kernel file. */
export async function compileKernel(name) {
  const { default: asc } = await import("assemblyscript/asc");
  let bytes = null;
  let said = "";
  const { error } = await asc.main(
    [
      `${name}.ts`,
      "--outFile",
      `${name}.wasm`,
      "-O3",
      "--converge",
      "--noAssert",
      "--runtime",
      "stub",
      "--enable",
      "simd",
    ].concat([
      "--disable",
      "mutable-globals",
      "--initialMemory",
      "0",
      "--memoryBase",
      "0",
      "--uncheckedBehavior",
      "always",
    ]),
    {
      // the compiler knows only .ts, and other tools would take AssemblyScript for TypeScript
      readFile: (path) => (path === `${name}.ts` ? readFileSync(join(folder, `${name}.as`), "utf8") : null),
      writeFile: (path, content) => {
        if (path.endsWith(".wasm")) bytes = content;
      },
      listFiles: () => [],
      stderr: { write: (chunk) => void (said += chunk) },
    },
  );
  if (error || !bytes) throw new Error(`${name}.as does not compile: ${error?.message ?? ""}\n${said}`);
  return bytes;
}

export function showModule(name, bytes) {
  const lines = Buffer.from(bytes)
    .toString("base64")
    .match(/.{1,110}/g);
  return `// made of ${name}.as by scripts/build-kernels.mjs: ${bytes.length} bytes of WebAssembly, as base64
export const ${name}Wasm =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const name of kernels) {
    const bytes = await compileKernel(name);
    writeFileSync(join(folder, `${name}.wasm.ts`), showModule(name, bytes));
    console.log(`${name}: ${bytes.length} bytes`);
  }
