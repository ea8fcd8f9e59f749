// `npm start` opens the example story; `npm start -- FILE…` opens the user's own reports.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = (name) => new URL(`../dist/cli/${name}.js`, import.meta.url);
const args = process.argv.slice(2);

// built by `npm ci`, unless install scripts were off
if (!existsSync(fileURLToPath(cli("main")))) {
  const built = spawnSync("npm", ["run", "build", "--silent"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const { run } = await import(cli("main"));
process.exitCode = await run([(await namesFiles()) ? "open" : "demo", ...args]);

async function namesFiles() {
  const [{ commands }, { parse }] = await Promise.all([import(cli("commands")), import(cli("parse"))]);
  try {
    return (
      parse(
        commands.find(({ name }) => name === "open"),
        args,
      ).operands.length > 0
    );
  } catch {
    // `demo` has the same options and says what is wrong with them
    return false;
  }
}
