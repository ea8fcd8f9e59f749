// `npm start` opens the example story; `npm start -- FILE…` opens the user's own reports.
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const files = process.argv.slice(2);

// built by `npm ci`, unless install scripts were off
if (!existsSync(main)) {
  const built = spawnSync("npm", ["run", "build", "--silent"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const { run } = await import(main);
process.exitCode = await run(files.some((file) => !file.startsWith("-")) ? ["open", ...files] : ["demo", ...files]);
