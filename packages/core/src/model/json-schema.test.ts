import { describe, expect, it } from "vitest";
import { annotationJsonSchema, datasetJsonSchema } from "./json-schema.js";

const schemas = { annotations: annotationJsonSchema(), dataset: datasetJsonSchema() };

describe.each(Object.entries(schemas))("the JSON Schema of %s", (_name, schema) => {
  it("names its draft and allows no field that the format does not have", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["additionalProperties"]).toBe(false);
  });

  it("says something of every value: nothing is left open because zod could not print it", () => {
    const open: string[] = [];
    walk(schema, "", (node, path) => {
      if (Object.keys(node).length === 0) open.push(path);
    });
    expect(open).toEqual([]);
  });
});

it("prints a date in EDTF as a string with its description", () => {
  const dates: unknown[] = [];
  walk(schemas.dataset, "", (node, path) => {
    if (path.endsWith("/properties/edtf")) dates.push(node["type"]);
  });
  expect(dates.length).toBeGreaterThan(0);
  expect(new Set(dates)).toEqual(new Set(["string"]));
});

function walk(node: unknown, path: string, see: (node: Record<string, unknown>, path: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) see(node as Record<string, unknown>, path);
  for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`, see);
}
