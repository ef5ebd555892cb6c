import { readFileSync } from "node:fs";
import { annotationJsonSchema } from "@on-record/core";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fencesOf } from "./walk.js";

const fences = (page: string) => fencesOf(readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8"));
const own = fences("how-to/let-an-editor-check.md");
const options = { strict: true, allowUnionTypes: true, allErrors: true, formats: { uri: /^https?:\/\// } };
const { $schema: _draft, ...undrafted } = annotationJsonSchema();
// The draft that the schema names, and the one that older language servers take every schema for.
const readers = [new Ajv2020(options).compile(annotationJsonSchema()), new Ajv(options).compile(undrafted)];

/** What an editor would underline: unlike core, it takes digits for numbers, as YAML 1.2 says. */
const underlined = (yaml: string): string[] => {
  const [found = [], older] = readers.map((validate) =>
    validate(parse(yaml)) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).toSorted(),
  );
  expect(older).toEqual(found);
  return found;
};

describe("an editor with the schema", () => {
  it.each(["tutorial.md", "how-to/let-an-editor-check.md", "how-to/settle-an-ambiguous-quote.md", "how-to/publish-the-site.md"])(
    "is content with %s",
    (page) => {
      const files = fences(page).filter(({ kind }) => kind === "yaml");
      expect(files.map(({ about, content }) => [about, ...underlined(content)])).toEqual(files.map(({ about }) => [about]));
    },
  );

  it("underlines what its page says", () => {
    expect(own.filter(({ kind }) => kind === "wrong").flatMap(({ content }) => underlined(content))).toEqual([
      "/actors/0 additionalProperties",
      "/actors/0/kind enum",
    ]);
  });

  it("underlines a year without quotation marks, as its page says", () => {
    const file = own.find(({ kind }) => kind === "yaml");
    expect(underlined(file!.content.replace('"2024"', "2024")).join("\n")).toContain("/statements/0/said/0/edtf");
  });

  it("finds the schema under the name that the command wrote it to", () => {
    const names = own.flatMap(({ content }) => content.match(/[\w-]+\.schema\.json/g) ?? []);
    expect([names.length, ...new Set(names)]).toEqual([3, "on-record.schema.json"]);
    expect(JSON.parse(own.find(({ kind }) => kind === "json")!.content)).toHaveProperty(["yaml.schemas", "./on-record.schema.json"]);
  });
});
