// The content security policy of one page. A static site cannot make a nonce, so each page names its own scripts by their digests.
import { createHash } from "node:crypto";

/** The scripts that a page may have inside it: what sets the theme before the first paint, and what the framework writes. */
const shapes = [
  /^\(function\(d\)\{d\.script="on";[^<]*\}\)\(document\.documentElement\.dataset\)$/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{[^<]*\}\);?$/,
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)$/,
  // One string of data, and nothing after it that would run.
  /^self\.__next_f\.push\(\[1,"(?:[^"\\<\n]|\\.)*"\]\)$/,
];

/** An element whose text runs; those with `src` are held by `'self'`, those of another type do not run. */
const inlineScript = /<script(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/gi;

/**
 * The digests of the scripts in a page, in the order they stand there, each once.
 * @param {string} html
 * @returns {string[]} as they stand in a policy: `'sha256-…'`.
 * @throws if a script is none of those that belong in a page: its digest would let it run.
 */
export function scriptDigests(html) {
  const digests = [...html.matchAll(inlineScript)].map(([, text = ""]) => {
    if (!shapes.some((shape) => shape.test(text))) throw new Error(`a script that nobody put there: ${text.slice(0, 120)}`);
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  });
  return [...new Set(digests)];
}

/** @param {readonly string[]} digests */
const policyOf = (digests) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...digests].join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const opening = /<head>(?:<meta charSet="utf-8"\/>)?/;
const ours = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/;

/**
 * A page with its policy, which stands before anything that it governs. A page that has one gets it anew.
 * @param {string} html
 * @returns {string}
 * @throws if the page has no head, or a script that does not belong there.
 */
export function withPolicy(html) {
  const bare = html.replace(ours, "");
  const head = opening.exec(bare);
  if (!head) throw new Error("a page without a head");
  const at = head.index + head[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(scriptDigests(bare))}"/>`;
  return bare.slice(0, at) + meta + bare.slice(at);
}
