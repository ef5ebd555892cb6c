import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { annotationJsonSchema, datasetJsonSchema } from "@on-record/core";
import { readRecord } from "@on-record/core/node";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { parse as parseYaml } from "yaml";

const seeds = new URL("../seeds/", import.meta.url);
const formats = { uri: /^https?:\/\// };

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats });

/** What a reader of JSON Schema that is not ours finds wrong. */
function reader(schema: object): (value: unknown) => string[] {
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
}

const faultsOfAnnotations = reader(annotationJsonSchema());

it("lets an editor check the annotations of the seeds as core does", () => {
  const names = readdirSync(seeds).filter((name) => name.endsWith(".yaml"));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    // Like core, without numbers; of what is no text the format has one field.
    const file = parseYaml(readFileSync(new URL(name, seeds), "utf8"), { schema: "failsafe" });
    const written = JSON.parse(JSON.stringify(file, (key, value) => (key === "misprint" ? value === "true" : value)));
    expect([name, ...faultsOfAnnotations(written)]).toEqual([name]);
  }
});

it("finds a wrong word and a field that is not there", () => {
  const found = faultsOfAnnotations({ actors: [{ id: "Miller", name: "M", kind: "prison", nick: "m" }] });
  expect(found.join("\n")).toMatch(/pattern[\s\S]*/);
  expect(found.length).toBe(3);
});

it("knows the dataset of the seeds", async () => {
  const { dataset } = await readRecord(fileURLToPath(seeds));
  expect(reader(datasetJsonSchema())(JSON.parse(JSON.stringify(dataset)))).toEqual([]);
});
