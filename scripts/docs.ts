import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { format } from "prettier";
import type { Floors } from "../bench/gate.ts";
import { tasks } from "../bench/tasks/index.ts";
import { analysis } from "../src/analyse/index.ts";
import { commands } from "../src/cli/commands.ts";
import { showHelp } from "../src/cli/help.ts";
import { errorCodes, notice, noticeCodes, OnrecordError, RecordSchema } from "../src/document/index.ts";
import { routes } from "../src/serve/api.ts";
import { openApiOf } from "../src/serve/openapi.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every generated page, by path from the root. A test holds what is committed against this. */
export async function generateDocs(): Promise<ReadonlyMap<string, string>> {
  const pages: readonly (readonly [path: string, content: string])[] = [
    ["docs/record.schema.json", `${JSON.stringify(RecordSchema, null, 2)}\n`],
    ["docs/openapi.json", `${JSON.stringify(openApiOf(), null, 2)}\n`],
    ["docs/cli.md", cliPage()],
    ["docs/api.md", apiPage()],
    ["docs/codes.md", codesPage()],
    ["docs/stages.md", stagesPage()],
    ["README.md", withScores(readFileSync(join(root, "README.md"), "utf8"))],
  ];
  const written = new Map<string, string>();
  for (const [path, content] of pages) {
    written.set(path, path.endsWith(".md") ? await format(content, { parser: "markdown", printWidth: 120 }) : content);
  }
  return written;
}

const generated = "<!-- made by `npm run docs`; edit the code it is made of -->";

function cliPage(): string {
  const blocks = commands.map((command) => `## ${command.name}\n\n\`\`\`\n${showHelp(command).trim()}\n\`\`\``);
  return `# Command line\n\n${generated}\n\n${blocks.join("\n\n")}\n`;
}

function apiPage(): string {
  const rows = Object.values(routes).map(
    ({ method, path, summary, query }) =>
      `| \`${method.toUpperCase()} ${path}\` | ${summary} | ${Object.keys(query.properties)
        .map((name) => `\`${name}\``)
        .join(" ")} |`,
  );
  return [
    "# HTTP API",
    generated,
    'The app talks to the archive through this API and nothing else. It listens on the loopback address, and every call needs the token that `onrecord open` prints (`Authorization: Bearer TOKEN`, or the cookie that its address sets). Every error is `{ "error": { "code", "message" } }`; an unknown parameter is an error. Clients must ignore fields they do not know. The whole description is [openapi.json](openapi.json), also served at `/api/openapi.json`.',
    ["| route | what | parameters |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}

function codesPage(): string {
  const blank = new Proxy({}, { get: (_target, key) => `‹${String(key)}›` }) as Record<string, string>;
  const row = (code: string, message: string) => `| \`${code}\` | ${message.replaceAll("|", "\\|")} |`;
  return [
    "# Notices and errors",
    generated,
    "## Notices\n\nWhat a reader of a record should know about its document. They never stop the work.",
    ["| code | message |", "| --- | --- |", ...noticeCodes.map((code) => row(code, notice(code, blank).message))].join(
      "\n",
    ),
    "## Errors\n\nWhat onrecord could not do, and what to try.",
    [
      "| code | message |",
      "| --- | --- |",
      ...errorCodes.map((code) => row(code, new OnrecordError(code, blank).message)),
    ].join("\n"),
  ].join("\n\n");
}

function stagesPage(): string {
  const rows = analysis.stages.map(
    ({ name, version, needs, makes }) =>
      `| ${name} | ${version} | ${needs.join(", ") || "the document"} | ${makes.join(", ")} |`,
  );
  return [
    "# Stages of analysis",
    generated,
    "Each is a folder of `src/analyse` with one shape: `stage.ts`, small rule files, tests, `cases/` with the answer written into the text, `misses.txt` with what must yield nothing. A stage in the wrong order is a compile error. `version` goes up whenever its output changes.",
    ["| stage | version | needs | makes |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    "To add one: copy the shape, add a line in `src/analyse/analyse.ts`, cases, a bench task, and run `npm run docs`; a test names what you forgot.",
  ].join("\n\n");
}

/** The scores CI keeps, between two marks in the README. */
function withScores(readme: string): string {
  const file = join(root, "bench", "floors.json");
  const floors = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Floors) : {};
  const rows = tasks.flatMap(({ name, about }) => {
    const pinned = floors[name];
    const [first] = Object.entries(pinned?.floors ?? {});
    return pinned && first
      ? [`| ${name} | ${first[0]} | ${first[1].toFixed(3)} | ${pinned.documents} | ${about} |`]
      : [];
  });
  const table = [
    "| task | measure | score | documents | what is counted, what others reach |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
  return readme.replace(
    /(<!-- scores -->)[\s\S]*?(<!-- \/scores -->)/,
    (_all, open: string, close: string) => `${open}\n\n${table}\n\n${close}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [path, content] of await generateDocs()) writeFileSync(join(root, path), content);
}
