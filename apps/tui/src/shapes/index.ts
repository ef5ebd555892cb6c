import { annotationJsonSchema, datasetJsonSchema, type JsonSchema } from "@on-record/core";
import { coverageShape, checkShape, statsShape } from "./summaries.js";
import { diffShape } from "./diff.js";
import { disputeShape } from "./disputes.js";
import { actorShape, eventShape, problemShape, shownShape, sourceShape } from "./records.js";
import { rowShape } from "./rows.js";
import { list, object, type Shape, text } from "./shape.js";
import { wordingShape } from "./wording.js";
import type { SchemaName, ShapedCommand } from "./shaped.js";

/** Of each command that shows something, one item of its JSON. `dataset`: the schema of an exported record, which has the shape of records. */
const shapes: Readonly<Record<ShapedCommand, (dataset: JsonSchema) => Shape>> = {
  tui: () => rowShape,
  claims: () => rowShape,
  search: () => rowShape,
  show: shownShape,
  disputes: () => disputeShape,
  wording: () => wordingShape,
  coverage: () => coverageShape,
  sources: sourceShape,
  actors: actorShape,
  events: eventShape,
  stats: () => statsShape,
  diff: () => diffShape,
  open: () => object({ id: text, kind: text, path: text }, { address: text }),
  check: (dataset) => checkShape(problemShape(dataset)),
  keys: () => object({ group: text, keys: list(text), does: text }),
};

/** The JSON Schema of what a command prints for `--json`: an array. A line of `--jsonl` is one of its items. */
const commandSchema = (command: ShapedCommand, dataset: JsonSchema): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: `onrecord ${command} --json`,
  type: "array",
  items: shapes[command](dataset),
});

/**
 * A schema as `onrecord schema` prints it. The build writes each of them down, and the program reads what is written: to load what
 * makes them takes longer than all the rest.
 */
export function schemaText(name: SchemaName): string {
  const schema =
    name === "files" ? annotationJsonSchema() : name === "dataset" ? datasetJsonSchema() : commandSchema(name, datasetJsonSchema());
  return `${JSON.stringify(schema, null, 2)}\n`;
}
