import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataset } from "@on-record/core/dataset";
import { formatNames, formats, textFormatNames } from "@on-record/core/exchange";
import { emptyQuery, type Query } from "@on-record/core/query";
import { describe, expect, it, test } from "vitest";
import { hostileTexts, sayingEverywhere } from "./stories.js";

const document = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");

describe("docs/formats.md", () => {
  it("lists every format as the table has it, in its order", () => {
    const rows = document.split("\n").filter((line) => line.startsWith("| `"));
    const cells = rows.map((row) =>
      row
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
    expect(cells.map((row) => row.slice(0, 4))).toEqual(
      formatNames.map((name) => {
        const { description, mediaType, extension } = formats[name];
        return [`\`${name}\``, `.${extension}`, `\`${mediaType}\``, description];
      }),
    );
  });

  it("has an example that runs as it stands", () => {
    const [, example = ""] = /```js\n([\s\S]*?)```/.exec(document) ?? [];
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", example], { cwd: root, encoding: "utf8" });
    expect({ status, text: stdout.slice(0, 15) }).toEqual({ status: 0, text: "BEGIN:VCALENDAR" });
    expect(stderr).toMatch(/^\d+ uncertain dates written as days$/m);
  });
});

describe.each(textFormatNames)("%s", (name) => {
  const { write } = formats[name];

  it("writes the same twice", () => {
    expect(write(dataset)).toEqual(write(dataset));
  });

  test.each(hostileTexts)("holds no character that acts where it is shown, told %j", (text) => {
    const written = write(sayingEverywhere(text)).text;
    expect(written.replace(/\r?\n/g, "\n")).not.toMatch(
      /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]|\p{Cs}/u,
    );
  });

  it("tells each loss once, with its count in its words", () => {
    const { losses } = write(sayingEverywhere("plain", { address: null }));
    expect(new Set(losses.map(({ code }) => code)).size).toBe(losses.length);
    for (const { count, message } of losses) expect(message).toMatch(new RegExp(`^${count} `));
  });

  it("refuses an address or a day that is none, and says which argument it was", () => {
    expect(() => write(dataset, { address: "javascript:alert(1)" })).toThrow(/^address /);
    expect(() => write(dataset, { on: "2024-02-30" })).toThrow(/^on /);
  });

  it("writes a record with nothing in it, and one in which a query finds nothing", () => {
    const query: Query = { ...emptyQuery, text: "nobody said such a word" };
    expect(write(dataset, { query }).text.length).toBeGreaterThan(0);
  });
});
