// `npm start` opens the example story; `npm start -- FILE…` opens the user's own reports.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = new URL("../dist/cli/start.js", import.meta.url);

// built by `npm ci`, unless install scripts were off
if (!existsSync(fileURLToPath(built))) {
  const { status } = spawnSync("npm", ["run", "build", "--silent"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { start } = await import(built);
process.exitCode = await start(process.argv.slice(2));
