import { createHash } from "node:crypto";
import { datasetOf } from "@on-record/core/testing";
import { describe, expect, test } from "vitest";
import { reservedName } from "../../lib/reserved";
import { isFlight } from "./flights.mjs";
import { frameworkOf, isLiving, withFrameworkLater } from "./framework.mjs";
import { lettersAhead, withLetters } from "./letters.mjs";
import { opensOutside } from "./embed.mjs";
import { headersFor } from "./headers.mjs";
import { recordFiles } from "./records.mjs";
import { scriptDigests, withPolicy } from "./policy.mjs";
import { isReserved } from "./reserved.mjs";

const page = (script: string) => `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${script}</head><body></body></html>`;
const data = String.raw`self.__next_f.push([1,"a \"quoted\" line\n\u003c/script\u003e"])`;

describe("the policy of a page", () => {
  test("stands before what it governs and names the page's own scripts by their digests", () => {
    const finished = withPolicy(page(`<script>${data}</script>`));
    const digest = createHash("sha256").update(data).digest("base64");
    expect(finished).toContain(`script-src 'self' 'sha256-${digest}';`);
    expect(finished.indexOf("http-equiv")).toBeLessThan(finished.indexOf("<script>"));
    expect(finished).toContain("default-src 'none'");
  });

  test("is the same if the page is finished twice", () => {
    const once = withPolicy(page(`<script>${data}</script>`));
    expect(withPolicy(once)).toBe(once);
  });

  test("is refused to a page with a script that does not belong there", () => {
    for (const stranger of ["alert(1)", `${data};alert(1)`, 'self.__next_f.push([1,"a"+alert(1)+"b"])', ""]) {
      expect(() => withPolicy(page(`<script>${stranger}</script>`)), stranger).toThrow("nobody put there");
    }
  });

  test("does not need digests for scripts that are files, or that do not run", () => {
    expect(scriptDigests(page('<script src="/a.js" async=""></script><script type="application/ld+json">{"a":1}</script>'))).toEqual([]);
  });
});

test("a stand-in is known by the name under which it was built", () => {
  expect(["", ".html", ".txt"].map((ending) => isReserved(`${reservedName}${ending}`))).toEqual([true, true, true]);
  expect(isReserved(`${reservedName}s`)).toBe(false);
});

describe("the framework", () => {
  const written =
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/c.js"/><script src="/_next/static/chunks/a.js" async=""></script>' +
    '<script src="/_next/static/chunks/old.js" noModule=""></script>';
  const last = `<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":1});</script><script src="/_next/static/chunks/c.js" async=""></script><script>${data}</script>`;
  const whole = (body: string) => `<html><head>${written}<title>One</title></head><body>${body}${last}</body></html>`;

  test("is taken out of a page in which nothing answers, with all that it wrote for itself", () => {
    expect(withFrameworkLater(whole("<p>Words.</p>"))).toBe("<html><head><title>One</title></head><body><p>Words.</p></body></html>");
  });

  test("comes later to a page of which a part answers: the page has its addresses, and its data", () => {
    const later = withFrameworkLater(whole('<div class="board" data-living="">…</div>'));
    expect(later).toContain(
      '<script type="application/json" id="framework">["/_next/static/chunks/a.js","/_next/static/chunks/c.js"]</script></body>',
    );
    expect(later).toContain(data);
    expect(later).not.toMatch(/async|noModule|preload/);
    expect(withFrameworkLater(later)).toBe(later);
  });

  test("is told by the addresses that a page names, in whatever order", () => {
    expect(frameworkOf(whole(""))).toEqual(["/_next/static/chunks/a.js", "/_next/static/chunks/c.js"]);
    expect([isLiving(whole("")), isLiving(whole("<p>data-living=</p>")), isLiving(whole('<p data-living="at once">'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("the letters of a page", () => {
  const media = [
    "newsreader.0d.woff2",
    "archivo-latin-ext-wdth-normal.27.woff2",
    "archivo.1h.woff2",
    "newsreader-latin-opsz-normal.0e.woff2",
  ];
  const ahead = lettersAhead(media);

  test("are the two files that most pages need, asked for once, under the policy and before all else", () => {
    expect(ahead.match(/href="[^"]+"/g)).toEqual([
      'href="/_next/static/media/archivo.1h.woff2"',
      'href="/_next/static/media/newsreader.0d.woff2"',
    ]);
    const finished = withLetters(withPolicy(page("<title>One</title>")), ahead);
    expect(finished.indexOf("font-src")).toBeLessThan(finished.indexOf('as="font"'));
    expect(finished.indexOf('as="font"')).toBeLessThan(finished.indexOf("<title>"));
    expect(withLetters(withPolicy(finished), ahead)).toBe(finished);
  });

  test("are missed while the site is built, and not by whoever reads it", () => {
    expect(() => lettersAhead(media.slice(0, 2))).toThrow("archivo");
  });
});

test("what would lead from page to page without loading one is known by its name or by the page beside it", () => {
  const pages = new Set(["/site/index.html", "/site/claims/a.html"]);
  const files = ["/site/index.txt", "/site/claims/a.txt", "/site/claims/a/__next._tree.txt", "/site/robots.txt", "/site/claims/b.txt"];
  expect(files.filter((path) => isFlight(path, pages))).toEqual(files.slice(0, 3));
});

describe("the headers of a host", () => {
  const entry = (name: string, folder = false) => ({ name, isDirectory: () => folder });
  const site = [
    entry("index.html"),
    entry("embed.html"),
    entry("claims", true),
    entry("data.html"),
    entry("_next", true),
    entry("feed.atom"),
  ];
  const rules = headersFor(site).split(/\n(?=\/)/);
  const policyOf = (pattern: string) =>
    rules
      .find((rule) => rule.startsWith(`${pattern}\n`))
      ?.split("\n")[1]
      ?.trim();

  test("close every page for frames but the one that is made for them", () => {
    for (const pattern of ["/", "/index.html", "/claims/*", "/data", "/data.html"])
      expect(policyOf(pattern), pattern).toBe("Content-Security-Policy: frame-ancestors 'none'");
    expect(policyOf("/embed")).toBe("Content-Security-Policy: frame-ancestors *");
  });

  test("say nothing of frames for all at once, since a host joins what several patterns say", () => {
    expect(rules[0]).toMatch(/^\/\*\n/);
    expect(rules[0]).not.toContain("frame-ancestors");
    expect(policyOf("/embed.html")).toBeUndefined();
  });
});

test("the page for frames leads its links out of the frame, once however often it is finished", () => {
  const once = opensOutside(page(""));
  expect(once.indexOf('<base target="_top"/>')).toBeLessThan(once.indexOf("</head>"));
  expect(opensOutside(once)).toBe(once);
});

test("each record stands beside its page, with nothing that acts on who reads it", () => {
  const dataset = datasetOf({ sources: { gazette: {} }, actors: { anna: "An\u202ena" }, claims: { shut: "The gate is shut" } });
  const files = recordFiles(dataset);
  expect(files.map(({ path }) => path)).toEqual(["/sources/gazette.json", "/actors/anna.json", "/claims/shut.json"]);
  const anna = files.find(({ path }) => path === "/actors/anna.json")!.text;
  expect(anna).toContain("An\\u202ena");
  expect(JSON.parse(anna)).toEqual([{ kind: "actor", record: dataset.actors[0] }]);
});
