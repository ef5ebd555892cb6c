import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openTerminal } from "../terminal/harness/terminal.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("npm run dev answers what the finished site has as files, and ends on ctrl-c", async () => {
  const terminal = openTerminal("npm", ["run", "dev", "--", "tests/records/night-market"], { cwd: root, env: { PORT: "0" } });
  try {
    await terminal.waitFor(/http:\/\/127\.0\.0\.1:[1-9]\d*/, 100_000);
    const [address = ""] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(terminal.text()) ?? [];
    const record = (await (await fetch(`${address}/record.json`)).json()) as { claims: { id: string }[] };
    const [claim] = record.claims;
    const alone = await fetch(`${address}/claims/${claim!.id}.json`);
    expect([alone.status, alone.headers.get("content-type"), await alone.json()]).toEqual([
      200,
      "application/json",
      [{ kind: "claim", record: claim }],
    ]);
    expect((await fetch(`${address}/claims/no-such-claim.json`)).status).toBe(404);
    expect((await fetch(`${address}/feed.atom`)).headers.get("content-type")).toContain("application/atom+xml");
    terminal.type("\x03");
    await terminal.waitForExit();
  } finally {
    await terminal.close();
  }
});
