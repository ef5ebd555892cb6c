import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { onrecord } from "./harness/onrecord.js";

const page = onrecord(["man"]).stdout;
const names = [...onrecord(["--help"]).stdout.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(([, name]) => name!);

test("the manual page has every command that help lists", () => {
  expect(names).toContain("man");
  for (const name of names) expect(page).toMatch(new RegExp(`^\\.SS ${name}( |$)`, "m"));
});

test("no line is a request that roff does not know", () => {
  for (const [request] of page.matchAll(/^[.'].*/gm)) expect(request).toMatch(/^\.(TH|SH|SS|PP|TP|B|RS|RE)( |$)/);
});

test("roff finds nothing to complain of", () => {
  const { error, stderr, stdout } = spawnSync("groff", ["-man", "-Tutf8", "-ww"], { input: page, encoding: "utf8" });
  if (error) return; // no groff on this machine
  expect(stderr).toBe("");
  expect(stdout).toContain("--stance=");
});
