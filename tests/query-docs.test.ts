import { readFileSync } from "node:fs";
import { fieldDescriptions, fieldNames, fieldOf, marks, queryProblemCodes } from "@on-record/core/query";
import { describe, expect, it } from "vitest";

const document = readFileSync(new URL("../docs/query.md", import.meta.url), "utf8");

/** The rows of the table between two marks, without its head. */
function table(name: string): string[][] {
  const [, body = ""] = new RegExp(`<!-- ${name}:begin -->([\\s\\S]*?)<!-- ${name}:end -->`).exec(document) ?? [];
  const lines = body.trim().split("\n").slice(2);
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

function taken(name: (typeof fieldNames)[number]): string {
  const field = fieldOf(name);
  switch (field.kind) {
    case "ids":
      return `ids of ${field.record}s`;
    case "words":
      return `words: ${field.values.join(", ")}`;
    case "word":
      return `one word: ${field.values.join(", ")} (else ${field.fallback})`;
    case "date":
      return "a date";
    case "text":
      return "text";
  }
}

describe("docs/query.md", () => {
  it("lists every field as the table of fields has it", () => {
    expect(table("fields")).toEqual(
      fieldNames.map((name) => [`\`${name}\``, taken(name), `\`${fieldOf(name).example}\``, fieldDescriptions[name]]),
    );
  });

  it("lists every problem and every mark", () => {
    expect(table("problems").map(([code]) => code)).toEqual(queryProblemCodes.map((code) => `\`${code}\``));
    for (const mark of marks) expect(document).toMatch(new RegExp(`^\\| \`${mark}\` +\\|`, "m"));
  });
});
