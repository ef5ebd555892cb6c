import type { Dataset } from "@on-record/core";
import { datasetOf } from "@on-record/core/testing";

/** Texts that mean something to some format, to a spreadsheet, a page, a terminal or a reader's eye. */
export const hostileTexts = [
  `<script>alert(1)</script>`,
  `</style><img src=x onerror="alert(1)">`,
  `]]>&amp;&lt;"'`,
  `=HYPERLINK("http://example.test","x")`,
  `'=1+1`,
  `\t@SUM(A1)`,
  `＝cmd|' /C calc'!A0`,
  `see www.x'onmouseover=alert(1)//a, https://a.example/1?b=2&c=a-long-way-to-go/on, me@mail.example`,
  `a,b;c:d\\n"e"\r\nEND:VEVENT\r\nBEGIN:VALARM`,
  `[x](javascript:alert(1)) *bold* _it_ \`code\` ![i](x) # head`,
  `2024-01-01: an event of its own #tag @{x} // comment`,
  `\u001b]8;;http://example.test\u0007link\u001b]8;;\u0007 \u009b2J`,
  `left \u202Eright\u202C \u2066x\u2069 zero\u200Bwidth \u{E0041}`,
  `\uFFFE\uFFFF\u0000\u000B lone \uD800 half`,
  `line one\r\nline two\u2028line three\u0085four`,
  `emoji 👩‍👩‍👧 and 𝔘 beyond the first plane`,
  `{"@context": "http://example.test"} {{x}} \${y}`,
] as const;

/** A small record that says `text` in every place where a record has words of its own or of others. */
export function sayingEverywhere(text: string, { address = "https://record.example/base/" }: { address?: string | null } = {}): Dataset {
  const dataset = datasetOf({
    sources: {
      gazette: {
        text: `👋 First. ${text} was told.`,
        title: text,
        published: "2024-03-14",
        publisher: "gazette-press",
        url: "https://gazette.example/1?a=1&b=2",
      },
      herald: { title: `Herald ${text}`, published: "2024-03", agency: "wire", language: "ar" },
    },
    actors: {
      anna: text,
      "gazette-press": { name: text, kind: "outlet" },
      wire: { name: "Wire", kind: "agency" },
      port: { name: "The port", kind: "organisation" },
    },
    events: { shutting: { title: text, happened: "2024-03-12", place: text, participants: ["anna", "port"] } },
    statements: {
      "anna-speaks": { speaker: "anna", for: "port", said: "2024-03-13" },
      someone: { speaker: "unknown", said: "2024-02/2024-03" },
    },
    claims: { shut: { text, about: ["shutting"] }, paid: "The fee was paid" },
    reports: [
      { source: "gazette", claim: "shut", statement: "anna-speaks", form: "direct", quote: text, act: "announce", cue: text },
      { source: "herald", claim: "shut", statement: "anna-speaks", form: "indirect", stance: "affirms", via: ["wire"] },
      { source: "herald", claim: "paid", statement: "someone", form: "indirect", stance: "rejects", act: "deny" },
      { source: "gazette", claim: "paid", quote: `${text} (paid)` },
      { source: "gazette", id: "gazette.act", statement: "someone", form: "narration", act: "decline", quote: `would not say ${text}` },
    ],
    questions: {
      "was-it-shut": {
        text,
        positions: [
          { id: "it-was", label: text, claims: [{ claim: "shut", stance: "affirms" }], reports: [] },
          { id: "it-was-not", label: "No", claims: [{ claim: "shut", stance: "rejects" }], reports: [] },
        ],
      },
    },
    relations: [{ from: "shut", to: "paid", kind: "explains" }],
  });
  return {
    ...dataset,
    record: {
      ...dataset.record,
      title: text,
      ...(address === null ? {} : { address }),
      changes: [{ on: "2024-03-20", ids: ["shut"], what: text, because: text }],
    },
  };
}

/** A record of one statement, said at this time. */
export const saidAt = (said: string): Dataset =>
  datasetOf({
    sources: { gazette: { published: "2024-03-14" } },
    statements: { speech: { speaker: "anna", said } },
    reports: [{ source: "gazette", claim: "shut", statement: "speech" }],
  });
