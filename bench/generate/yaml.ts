/** What is written on one line of YAML: fields that are undefined or empty lists are left out. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [field: string]: Plain | undefined };

/** A value in flow style: `{ id: mill, text: "The mill was closed" }`. */
export function flow(value: Plain): string {
  if (typeof value === "string") return /^[a-z][a-z-]*$/.test(value) && !reserved.has(value) ? value : JSON.stringify(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(flow).join(", ")}]`;
  const fields = Object.entries(value).flatMap(([field, each]) => (each === undefined || isEmpty(each) ? [] : [`${field}: ${flow(each)}`]));
  return `{ ${fields.join(", ")} }`;
}

/** A file of sections, each a list with a line an entry. */
export function sections(parts: Readonly<Record<string, readonly Plain[]>>): string {
  return Object.entries(parts)
    .filter(([, entries]) => entries.length > 0)
    .map(([name, entries]) => `${name}:\n${entries.map((entry) => `  - ${flow(entry)}\n`).join("")}`)
    .join("\n");
}

const reserved = new Set(["true", "false", "null", "yes", "no", "on", "off"]);
const isList = (value: object): value is readonly Plain[] => Array.isArray(value);
const isEmpty = (value: Plain): boolean => typeof value === "object" && isList(value) && value.length === 0;
