import type { Dataset } from "@on-record/core/query";

/** The text of a file of parts: a line with their names, then a line of JSON for each. */
export const partsText = (parts: Readonly<Record<string, unknown>>): string =>
  [Object.keys(parts), ...Object.values(parts)].map((part) => JSON.stringify(part)).join("\n");

/** The parts in such a text by their names, each unread. */
function partsIn(text: string): ReadonlyMap<string, string> {
  const [names = "[]", ...lines] = text.split("\n");
  return new Map((JSON.parse(names) as string[]).map((name, at) => [name, lines[at]!]));
}

let builtIn: { readonly dataset: Dataset; readonly prepared: ReadonlyMap<string, string> } | undefined;

/**
 * The record that comes with the program. A list of it is read when it is first asked for, since most commands ask for few.
 * @param record the parts of the dataset.
 * @param prepared what the build worked out from it.
 */
export function builtInDataset(record: string, prepared: string): Dataset {
  const dataset = {} as Dataset;
  for (const [name, text] of partsIn(record)) {
    const keep = (value: unknown) => Object.defineProperty(dataset, name, { value, enumerable: true, writable: false }) && value;
    Object.defineProperty(dataset, name, { get: () => keep(JSON.parse(text)), enumerable: true, configurable: true });
  }
  builtIn = { dataset, prepared: partsIn(prepared) };
  return dataset;
}

/** What the build worked out from this dataset under this name. Undefined: nothing, or it is another record. */
export function preparedOf(dataset: Dataset, name: string): unknown {
  const text = builtIn?.dataset === dataset ? builtIn.prepared.get(name) : undefined;
  return text === undefined ? undefined : JSON.parse(text);
}
