import { datasetJsonSchema } from "@on-record/core";
import { dataset } from "@on-record/core/dataset";
import { formats } from "@on-record/core/exchange";
import { emptyQuery } from "@on-record/core/query";
import { datasetOf } from "@on-record/core/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

type Line = { readonly record: string; readonly id?: string; readonly [field: string]: unknown };
const read = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe("JSON Lines", () => {
  it("is the dataset, line by line, as its schema has each kind", () => {
    const lines = read(formats["json-lines"].write(dataset).text);
    const of = (kind: string) => lines.filter(({ record }) => record === kind).map(({ record: _record, ...rest }) => rest);
    const [{ format, version, ...record }] = of("head") as [Record<string, unknown>];
    const whole = {
      format,
      version,
      record,
      sources: of("source"),
      actors: of("actor"),
      events: of("event"),
      statements: of("statement"),
      claims: of("claim"),
      reports: of("report"),
      questions: of("question"),
      relations: of("relation"),
      precedence: of("precedence"),
      problems: of("problem"),
    };
    expect(whole).toEqual(dataset);
    expect(new Ajv2020({ strict: false, validateFormats: false }).validate(datasetJsonSchema(), whole)).toBe(true);
  });

  it("with a query holds what the rows found rest on, and nothing else", () => {
    const query = { ...emptyQuery, source: ["herald" as never] };
    const small = datasetOf({
      actors: { anna: "Anna", ben: "Ben" },
      statements: { one: { speaker: "anna" }, two: { speaker: "ben" } },
      reports: [
        { source: "gazette", claim: "shut", statement: "one" },
        { source: "herald", claim: "paid", statement: "two" },
      ],
    });
    const lines = read(formats["json-lines"].write(small, { query }).text);
    expect(lines.slice(1).map(({ record, id }) => `${record} ${id}`)).toEqual([
      "source herald",
      "actor ben",
      "statement two",
      "claim paid",
      "report herald.paid",
    ]);
  });

  it("keeps back the text of a source that may be shown in excerpts alone, and tells so", () => {
    const small = datasetOf({ sources: { gazette: { rights: "excerpt" } }, reports: [{ source: "gazette", claim: "shut" }] });
    const { text, losses } = formats["json-lines"].write(small);
    expect(read(text).find(({ record }) => record === "source")).not.toHaveProperty("text");
    expect(losses.map(({ code }) => code)).toEqual(["texts-withheld"]);
  });
});
