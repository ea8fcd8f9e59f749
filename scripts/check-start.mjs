// Does what the README promises: `npm start` prints an address, and the address shows a record of the example story.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const home = mkdtempSync(join(tmpdir(), "onrecord-start-"));
const began = Date.now();
const child = spawn("npm", ["start", "--silent", "--", "--port", "0"], {
  env: { ...process.env, XDG_DATA_HOME: home, HOME: home },
  stdio: ["ignore", "pipe", "inherit"],
  detached: true,
});
const timer = setTimeout(() => fail("no address after 60 s"), 60_000);

let printed = "";
for await (const chunk of child.stdout) {
  printed += chunk;
  // matches: "http://127.0.0.1:8744/?token=abc"
  const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed)?.[0];
  if (address) {
    await check(new URL(address));
    break;
  }
}
stop();

async function check(address) {
  // the address sets a cookie and sends on to the app, as in a browser
  const opened = await fetch(address, { redirect: "manual" });
  const cookie = opened.headers.get("set-cookie")?.split(";")[0];
  if (!cookie) fail(`the address answers ${opened.status} and sets no cookie`);
  const get = async (path) => {
    const answer = await fetch(new URL(path, address), { headers: { cookie } });
    if (!answer.ok) fail(`${path} answers ${answer.status}`);
    return answer;
  };
  const page = await (await get("/")).text();
  if (!page.includes("<script")) fail("the app's page is not served");
  const documents = await (await get("/api/documents")).json();
  if (documents.total < 8) fail(`only ${documents.total} documents in the example story`);
  const record = await (await get(`/api/documents/${documents.rows[0].key}`)).json();
  if (record.format !== "onrecord/1" || record.statements.length === 0) fail("the first document has no statements");
  const series = await (await get("/api/series")).json();
  if (series.rows.length === 0) fail("the example story has no series");
  console.log(
    `${documents.total} documents, ${series.total} series, first record after ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
}

function fail(why) {
  console.error(`check-start: ${why}\n${printed}`);
  stop();
  process.exit(1);
}

function stop() {
  clearTimeout(timer);
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  } catch {
    // already gone
  }
  rmSync(home, { recursive: true, force: true });
}
