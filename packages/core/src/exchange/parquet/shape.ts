/** What a field holds: plain words, a double, a truth, the same several times, or fields of its own. */
export type Shape = "text" | "number" | "truth" | { readonly list: Shape } | Fields;
export type Fields = { readonly fields: Readonly<Record<string, Shape>> };

/** The fields of a record, none left out: a field that a schema gains does not compile until it has a shape here. */
export const shaped = <Item extends object>(fields: { readonly [Key in keyof Item]-?: Shape }): Fields => ({
  fields: fields as Readonly<Record<string, Shape>>,
});

/** An element of a Parquet schema, as the format's own definition names its parts. */
export type Element = {
  readonly name: string;
  readonly type?: "BYTE_ARRAY" | "DOUBLE" | "BOOLEAN";
  readonly converted_type?: "UTF8" | "LIST";
  readonly repetition_type?: "OPTIONAL" | "REPEATED" | "REQUIRED";
  readonly num_children?: number;
};

/** The schema of a file of such records, in the depth-first order that Parquet keeps. Every field may be missing. */
export function schemaOf({ fields }: Fields): Element[] {
  const columns = Object.entries(fields);
  return [{ name: "root", num_children: columns.length }, ...columns.flatMap(([name, shape]) => elementsOf(name, shape, "OPTIONAL"))];
}

function elementsOf(name: string, shape: Shape, repetition_type: "OPTIONAL" | "REQUIRED"): Element[] {
  if (shape === "text") return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type }];
  if (shape === "number") return [{ name, type: "DOUBLE", repetition_type }];
  if (shape === "truth") return [{ name, type: "BOOLEAN", repetition_type }];
  if ("list" in shape)
    return [
      { name, repetition_type, num_children: 1, converted_type: "LIST" },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      ...elementsOf("element", shape.list, "REQUIRED"),
    ];
  const parts = Object.entries(shape.fields);
  return [{ name, repetition_type, num_children: parts.length }, ...parts.flatMap(([part, inner]) => elementsOf(part, inner, "OPTIONAL"))];
}
