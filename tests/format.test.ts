import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { annotationJsonSchema, parse, type JsonSchema, type RecordFile } from "@on-record/core";
import { describe, expect, it } from "vitest";

const document = readFileSync(new URL("../docs/format.md", import.meta.url), "utf8");
const sections = new Map(document.split(/^## /m).map((section) => [section.slice(0, section.indexOf("\n")), section]));

const properties = (schema: JsonSchema): Record<string, JsonSchema> => (schema["properties"] ?? {}) as Record<string, JsonSchema>;
const file = properties(annotationJsonSchema());
const entry = (list: string): JsonSchema => (file[list]?.["items"] ?? file[list] ?? {}) as JsonSchema;

/** The sections of the document, by the schema that each describes. */
const described: [string, JsonSchema][] = [
  ["Record", entry("record")],
  ["Source", entry("source")],
  ["Actor", entry("actors")],
  ["Event", entry("events")],
  ["Statement", entry("statements")],
  ["Claim", entry("claims")],
  ["Report", entry("reports")],
  ["Question", entry("questions")],
  ["Relation", entry("relations")],
  ["Dating", (properties(entry("claims"))["holds"] ?? {}) as JsonSchema],
];

describe("docs/format.md", () => {
  it.each(described)("tells every field of %s, and no other", (name, schema) => {
    const rows = [...(sections.get(name) ?? "").matchAll(/^\| `(\w+)` +\|/gm)].map(([, field]) => field);
    expect(rows.toSorted()).toEqual(Object.keys(properties(schema)).toSorted());
  });

  it.each(described)("tells every word that a field of %s may have", (name, schema) => {
    const text = sections.get(name) ?? "";
    const words = Object.values(properties(schema)).flatMap((field) => (field["enum"] ?? []) as string[]);
    const elided = new Set(["tuesday", "wednesday", "thursday", "friday", "saturday"]);
    const months = new Set(["february", "march", "april", "may", "june", "july", "august", "september", "october", "november"]);
    const claimKinds = new Set(name === "Question" ? ["happening", "intent", "demand", "judgement", "explanation", "number"] : []);
    expect(words.filter((word) => !elided.has(word) && !months.has(word) && !claimKinds.has(word) && !text.includes(word))).toEqual([]);
  });

  it("begins with a record that has no problem", () => {
    const [, record = ""] = /<!-- record:begin -->([\s\S]*?)<!-- record:end -->/.exec(document) ?? [];
    const files = [...record.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = "", content = ""]): RecordFile => {
      const bytes = new TextEncoder().encode(content);
      return { path, bytes, digest: createHash("sha256").update(bytes).digest("hex") };
    });
    expect(files).toHaveLength(3);
    expect(parse(files).problems).toEqual([]);
  });
});
