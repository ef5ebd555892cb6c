type Shape = {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Shape[];
  readonly description?: string;
};

/** One item of a command's JSON as a table of a page: a row a field, those of a list or an object after it. */
export function shapeTable({ items }: { readonly items: Shape }): string {
  const variants = items.oneOf ?? [items];
  return variants.map((one) => ["| field | what it is |", "|---|---|", ...rowsOf(one, "", variants.length > 1)].join("\n")).join("\n\n");
}

function rowsOf(shape: Shape, before: string, shallow: boolean): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
    const must = shape.required?.includes(name) ? "" : ", perhaps";
    const words = field.description ?? (field.type === "array" ? field.items?.description : undefined);
    const inner = field.type === "array" ? field.items! : field;
    const deeper =
      inner.properties && Object.keys(inner.properties).length <= 8 && !shallow ? rowsOf(inner, `${before}${name}.`, shallow) : [];
    return [`| \`${before}${name}\` | ${kindOf(field)}${must}${words ? `: ${words}` : ""} |`, ...deeper];
  });
}

function kindOf({ type, enum: words, const: value, items, oneOf }: Shape): string {
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  if (words) return words.map((word) => `\`${word}\``).join(", ");
  if (type === "array") return items ? `list of ${kindOf(items)}` : "list";
  if (oneOf) return "one of several objects";
  return type === "string" ? "text" : type === "integer" ? "number" : (type ?? "anything");
}
