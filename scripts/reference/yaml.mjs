// The page of the YAML files, from their JSON Schema.

/** @typedef {{ type?: string, enum?: string[], const?: string, anyOf?: Schema[], items?: Schema, properties?: Record<string, Schema>, required?: string[], description?: string, pattern?: string, format?: string, minItems?: number, $ref?: string, $defs?: Record<string, Schema> }} Schema */

/** @param {Schema} schema of a whole file. @returns {string} the page, in Markdown. */
export function yamlPage(schema) {
  const lists = Object.entries(schema.properties ?? {});
  const parts = lists.map(([name, list]) => {
    const item = list.items ?? list;
    return [`## ${name}`, list.items ? "A list; each entry has:" : "", ...tablesOf(item)].filter(Boolean).join("\n\n");
  });
  return [
    "# The fields of a YAML file",
    "As the JSON Schema has them that `onrecord schema` prints. What each means, and how to write it, stands in [the format](../format.md).",
    ...parts,
  ].join("\n\n");
}

/** A table of an object's fields, and one for each object that stands in it. @param {Schema} schema @param {string} [path] @returns {string[]} */
function tablesOf(schema, path = "") {
  const fields = Object.entries(schema.properties ?? {});
  const required = new Set(schema.required ?? []);
  const rows = fields.map(
    ([name, field]) => `| \`${name}\` | ${required.has(name) ? "must be there" : ""} | ${typeOf(field)} | ${field.description ?? ""} |`,
  );
  const table = ["| field | | holds | |", "|---|---|---|---|", ...rows].join("\n");
  const inner = fields.flatMap(([name, field]) =>
    objectsIn(field)
      .slice(0, 1)
      .flatMap((object) => (datingFields(object) ? [] : tablesOf(object, `${path}${name}`))),
  );
  return [...(path ? [`In \`${path}\`:`] : []), table, ...inner];
}

/** A dating stands in many places and is told once, in the format. @param {Schema} schema */
const datingFields = ({ properties = {} }) => "edtf" in properties || "exact" in properties || "from" in properties;

/** @param {Schema} schema @returns {Schema[]} */
const objectsIn = (schema) =>
  schema.properties ? [schema] : [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap(objectsIn);

/** @param {Schema} schema @returns {string} */
function typeOf(schema) {
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(", ");
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.items) return `a list of: ${typeOf(schema.items)}`;
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(" or ");
  if (schema.properties)
    return "edtf" in schema.properties
      ? "[a dating](../format.md#dating)"
      : "exact" in schema.properties || "from" in schema.properties
        ? "[a quote](../format.md#quotes) with its parts"
        : "fields";
  if (schema.pattern?.startsWith("^[a-z0-9]+")) return "an id";
  if (schema.type === "boolean") return "`true` or `false`";
  return "text";
}
